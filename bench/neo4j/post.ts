import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";

/** Connections are kept open, as clients of an API do. */
const agent = new Agent({ keepAlive: true });

/**
 * The answer to a POST of JSON.
 * @throws Error with the answer where its status is not 200.
 */
export async function post(url: string, body: unknown): Promise<string> {
  const sent = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asking = request(url, {
      method: "POST",
      agent,
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(sent),
      },
    });
    asking.once("error", reject);
    asking.once("response", (response) => {
      text(response).then((answer) => {
        if (response.statusCode === 200) resolve(answer);
        else reject(new Error(`${url}: ${answer}`));
      }, reject);
    });
    asking.end(sent);
  });
}
