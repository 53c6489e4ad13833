package fr.technolucide.ui.shell;

import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.util.Optional;
import java.util.UUID;

/** The commands of the window that a tab can call; to go to a row, it asks the session. */
public interface WindowCommands {

    /** Shows a tab and gives it the keyboard. */
    void select(WorkbookTab tab);

    /** Shows a sheet and begins a new row in it. */
    void begin(Sheet sheet);

    /** Writes the workbook for the board, where the person says. */
    void exportExcel();

    /** Holds the meeting of a body that decides. */
    void holdMeeting();

    /** Writes what comes as a calendar. */
    void exportCalendar();

    /** Shows a form to fill with a pen as it will be printed. */
    void printBlank(PaperForm form);

    /** Does the same as {@link #printBlank(PaperForm)}, for a use case or a retrospective. */
    void printBlank(PaperForm form, Optional<UUID> subject);

    /** Asks for a table and imports it, once its report was read. */
    void importTable();

    /** Takes in papers of a sheet, filled with a pen. */
    void enter(Sheet sheet);

    /** Puts back what another computer packed, from the file that the person gives. */
    void takeIn();

    /** Fills an empty workbook with the worked example. */
    void fillExample();

    /** Asks the person for a file, for what a tab reads or writes by itself. */
    FilePicker files();
}
