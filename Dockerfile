FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json tsconfig.package.json build.mjs ./
COPY src src
COPY client client
COPY web web
COPY schema schema
COPY seed seed
COPY operations operations
RUN npm ci --no-audit --no-fund

FROM node:22-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY --from=build /app/dist dist
COPY schema schema
COPY seed seed
COPY operations operations
COPY client/operations client/operations
COPY client/generated/persisted-documents.json client/generated/
USER node
EXPOSE 4000
CMD ["node", "dist/main.js", "serve"]
