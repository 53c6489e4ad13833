/**
 * Work off the UI thread: the one way to run a question, a change or long work and to come back with its answer, and
 * the delays that wait for a pause. Nothing else in the window starts a thread. Begin with
 * {@link fr.technolucide.ui.task.Tasks}.
 */
@NullMarked
package fr.technolucide.ui.task;

import org.jspecify.annotations.NullMarked;
