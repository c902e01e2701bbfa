import eslint from "@eslint/js";
import graphql from "@graphql-eslint/eslint-plugin";
import jsxA11y from "eslint-plugin-jsx-a11y";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const OPERATIONS = ["operations/*.graphql", "client/operations/*.graphql"];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "coverage/",
      "**/.venv/",
      "src/graphql/generated/",
      "client/generated/",
    ],
  },
  {
    files: ["**/*.{ts,tsx,js}"],
    extends: [eslint.configs.recommended, prettier],
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    files: ["web/src/**/*.tsx"],
    extends: [
      reactHooks.configs.flat["recommended-latest"],
      jsxA11y.flatConfigs.recommended,
    ],
  },
  {
    files: ["schema/**/*.graphql"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: "schema/**/*.graphql" } },
    },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      ...graphql.configs["flat/schema-recommended"].rules,
      // One-line descriptions stand beside block ones; value types have no id of their own.
      "@graphql-eslint/description-style": "off",
      "@graphql-eslint/strict-id-in-types": "off",
    },
  },
  {
    files: OPERATIONS,
    languageOptions: {
      parser: graphql.parser,
      parserOptions: {
        graphQLConfig: {
          schema: "schema/**/*.graphql",
          documents: OPERATIONS,
        },
      },
    },
    plugins: { "@graphql-eslint": graphql },
    rules: graphql.configs["flat/operations-recommended"].rules,
  },
);
