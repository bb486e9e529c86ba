// For what runs beside `npm start`, which reads .env by itself.
import { existsSync } from "node:fs";

if (existsSync(".env")) process.loadEnvFile();
