/**
 * The meeting of a body that decides, on the whole screen: its agenda, one subject at a time in large type, the answers
 * that may still change, votes counted with keys, and the decision noted. What is not noted yet is kept beside the
 * workbook, and a meeting that was interrupted goes on where it stood.
 */
@NullMarked
package fr.technolucide.ui.meeting;

import org.jspecify.annotations.NullMarked;
