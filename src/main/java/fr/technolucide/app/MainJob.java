package fr.technolucide.app;

import fr.technolucide.cli.OffScreen;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.exchange.form.PrintedPdf;
import fr.technolucide.exchange.form.UndrawnRow;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work of the program where no window can be shown: it writes the workbook of the board and the blank checklist, in
 * the exports folder, over those of the last time.
 */
final class MainJob {

    private final Home home;
    private final FileWorkbookService desk;
    private final Clock clock;

    MainJob(Home home, FileWorkbookService desk, Clock clock) {
        this.home = home;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Works on the default workbook, made with the worked example if there is none, or on the one given.
     *
     * @return what was done, one sentence a line
     */
    String run(@Nullable Path given) throws IOException {
        OffScreen.begin();
        Files.createDirectories(home.exports());
        Path file = given == null ? home.workbook() : given;
        boolean made = given == null && Files.notExists(file);
        String name = WorkbookName.of(file);
        Path board = home.exports().resolve(name + "-classeur.xlsx");
        Path checklist = home.exports().resolve(name + "-liste-techno-lucide.pdf");
        List<String> undrawn;
        try (Workbook workbook = made ? example(file) : desk.consult(file)) {
            writeBoard(workbook, board);
            PrintedPdf printed = PrintedFiles.blank(workbook, PaperForm.CHECKLIST, clock);
            undrawn = UndrawnRow.warning(printed.undrawn());
            PrintedFiles.write(printed.bytes(), checklist);
        }
        List<String> done = new ArrayList<>(undrawn);
        done.add(Messages.text("cli.no_screen"));
        done.add(Messages.text(made ? "cli.no_screen.example" : "cli.no_screen.workbook", file));
        done.add(Messages.text("cli.no_screen.board", board));
        done.add(Messages.text("cli.no_screen.checklist", checklist));
        done.add(Messages.text("cli.no_screen.window"));
        return String.join("\n", done);
    }

    private Workbook example(Path file) {
        Workbook workbook = desk.create(file);
        desk.fillExample(workbook);
        return workbook;
    }

    private static void writeBoard(Workbook workbook, Path target) {
        workbook.read(reader -> {
            try {
                return BoardWorkbook.write(reader, target, ProgressListener.NONE);
            } catch (IOException failing) {
                throw new UncheckedIOException(failing);
            }
        });
    }
}
