import eslint from "@eslint/js";
import graphql from "@graphql-eslint/eslint-plugin";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "src/graphql/generated/"] },
  {
    files: ["**/*.{ts,js}"],
    extends: [eslint.configs.recommended, prettier],
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
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
    files: ["operations/**/*.graphql"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: {
        graphQLConfig: {
          schema: "schema/**/*.graphql",
          documents: "operations/**/*.graphql",
        },
      },
    },
    plugins: { "@graphql-eslint": graphql },
    rules: graphql.configs["flat/operations-recommended"].rules,
  },
);
