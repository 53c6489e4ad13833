/**
 * The assistant that takes other people's tables in: the file, its columns, what would come of it, and the step that does
 * it. What a file says is found in {@code exchange.intake}; here it is shown and answered, and nothing is written before
 * the last button. No tab may be known here. Reading begins at {@link fr.technolucide.ui.intake.IntakeAssistant}; {@link
 * fr.technolucide.ui.intake.ImportState} is what was answered so far.
 */
@NullMarked
package fr.technolucide.ui.intake;

import org.jspecify.annotations.NullMarked;
