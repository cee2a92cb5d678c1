import * as vscode from 'vscode';
import type { Feature } from '../feature.js';
import { readRequest } from './request.js';

/** `copydesk.newArticle`: from a readout to an article that is open and ready to be written. What it takes is read when it is asked for. */
export const newArticleFeature: Feature = context =>
  vscode.commands.registerCommand('copydesk.newArticle', async (argument?: unknown) => {
    const { newArticle } = await import('./newArticle.js');
    return newArticle(readRequest(argument), context);
  });
