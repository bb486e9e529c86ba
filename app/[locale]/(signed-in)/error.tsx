"use client";

import { PageFailed } from "../page-failed.tsx";

export default PageFailed;
