import { NuqsAdapter } from "nuqs/adapters/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { api } from "./app/api.js";
import { App } from "./app/App.js";
import "./app/theme.css";

const place = document.getElementById("app");
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <Provider value={api}>
        <NuqsAdapter>
          <App />
        </NuqsAdapter>
      </Provider>
    </StrictMode>,
  );
