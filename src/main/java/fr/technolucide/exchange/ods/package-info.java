/**
 * The board workbook for LibreOffice, made by the LibreOffice of the machine from the Excel one, so that the two cannot
 * differ. Nothing here knows a sheet. Begin with {@link fr.technolucide.exchange.ods.LibreOffice}.
 */
@NullMarked
package fr.technolucide.exchange.ods;

import org.jspecify.annotations.NullMarked;
