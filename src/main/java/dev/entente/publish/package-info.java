/**
 * The output folder: who may write to it, where a run is prepared, and how it becomes the latest
 * report in one step. What comes in is a folder of finished files; knows nothing of what is in it.
 */
package dev.entente.publish;
