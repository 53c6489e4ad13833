/**
 * « Saisie rapide »: sheets that were filled with a pen are typed in, one after the other, in the order of the paper,
 * and written together. It is based on {@code ui.form}, whose {@link fr.technolucide.ui.form.EntryForm} is the form of
 * one of them; the window and the tabs open it, and none may be known here. Begin with
 * {@link fr.technolucide.ui.entry.QuickEntry}; {@link fr.technolucide.ui.entry.TrialPaper} declares what one kind of
 * sheet asks.
 */
@NullMarked
package fr.technolucide.ui.entry;

import org.jspecify.annotations.NullMarked;
