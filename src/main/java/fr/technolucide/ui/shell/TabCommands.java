package fr.technolucide.ui.shell;

import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.util.Optional;
import java.util.UUID;

/** The window's own commands, as tabs may ask for them. */
record TabCommands(FolderTabs tabs, ExchangeCommands exchanges, Runnable moving, Runnable meeting)
        implements WindowCommands {

    @Override
    public void select(WorkbookTab tab) {
        tabs.select(tab);
    }

    @Override
    public void begin(Sheet sheet) {
        tabs.begin(sheet);
    }

    @Override
    public void holdMeeting() {
        meeting.run();
    }

    @Override
    public void exportCalendar() {
        exchanges.exportCalendar();
    }

    @Override
    public void exportExcel() {
        exchanges.exportExcel();
    }

    @Override
    public void printBlank(PaperForm form) {
        exchanges.printBlank(form);
    }

    @Override
    public void printBlank(PaperForm form, Optional<UUID> subject) {
        exchanges.printBlank(form, subject);
    }

    @Override
    public void importTable() {
        exchanges.importTable();
    }

    @Override
    public void enter(Sheet sheet) {
        tabs.enter(sheet);
    }

    @Override
    public void takeIn() {
        moving.run();
    }

    @Override
    public void fillExample() {
        exchanges.fillExample();
    }

    @Override
    public FilePicker files() {
        return exchanges.files();
    }
}
