package fr.technolucide.ui.retrospective;

import fr.technolucide.workbook.Sheet;
import java.util.UUID;

/** The tool or the use case that a note is about. */
record NoteSubject(Sheet sheet, UUID id, String label) {}
