/**
 * Printed forms: what a workbook holds, laid out on paper with the pieces of {@code exchange.print}, blank or filled.
 * Each form reads the workbook itself and no file is written here. Begin with {@link
 * fr.technolucide.exchange.form.PrintedForms}.
 */
@NullMarked
package fr.technolucide.exchange.form;

import org.jspecify.annotations.NullMarked;
