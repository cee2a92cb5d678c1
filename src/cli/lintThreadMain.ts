import { parentPort, workerData } from 'node:worker_threads';
import { lintThread, type ThreadOrder, type ThreadStart } from './lint/lintThread.js';
import { nodePorts } from './ports/nodePorts.js';

// Ctrl-C is for the thread that gives the orders: what it has ordered is brought to its end.
const ports = nodePorts(new AbortController().signal, __dirname);
const check = lintThread(workerData as ThreadStart, ports, reply => parentPort?.postMessage(reply));
parentPort?.on('message', (order: ThreadOrder) => {
  check(order);
});
