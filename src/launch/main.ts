#!/usr/bin/env node
import { load, PROGRAM, run } from "./program.js";

run(load(PROGRAM), PROGRAM);
