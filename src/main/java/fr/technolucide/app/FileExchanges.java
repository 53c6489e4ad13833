package fr.technolucide.app;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.exchange.excel.RowsWorkbook;
import fr.technolucide.exchange.intake.ImportRefused;
import fr.technolucide.exchange.intake.ImportRequest;
import fr.technolucide.exchange.intake.Importer;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Progress;
import fr.technolucide.ui.shell.ExchangeProblem;
import fr.technolucide.ui.shell.Exchanges;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What leaves and enters the window as a file. */
final class FileExchanges implements Exchanges {

    private final Clock clock;

    FileExchanges(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void exportExcel(Workbook workbook, Path target, Progress progress) {
        try {
            workbook.read(reader -> {
                try {
                    return BoardWorkbook.write(reader, target, new ProgressBridge(progress));
                } catch (IOException failing) {
                    throw new UncheckedIOException(failing);
                }
            });
        } catch (UncheckedIOException failing) {
            throw notWritten(target, failing);
        }
    }

    @Override
    public void printBlank(Workbook workbook, PaperForm form, Path target, Progress progress) {
        try {
            PrintedFiles.writeBlank(workbook, form, target, clock);
        } catch (IOException failing) {
            throw notWritten(target, failing);
        }
    }

    @Override
    public void printFilled(Workbook workbook, PaperForm form, UUID row, Path target, Progress progress) {
        try {
            PrintedFiles.writeFilled(workbook, form, row, target, clock);
        } catch (IOException failing) {
            throw notWritten(target, failing);
        }
    }

    @Override
    public void printChanges(Workbook workbook, UUID before, UUID after, Path target, Progress progress) {
        try {
            PrintedFiles.writeChanges(workbook, before, after, target, clock);
        } catch (IOException failing) {
            throw notWritten(target, failing);
        }
    }

    @Override
    public void printTrials(Workbook workbook, Query query, String title, Path target, Progress progress) {
        try {
            PrintedFiles.writeTrials(workbook, query, title, target, clock);
        } catch (IOException failing) {
            throw notWritten(target, failing);
        }
    }

    @Override
    public void printUseCases(Workbook workbook, Query query, String title, Path target, Progress progress) {
        try {
            PrintedFiles.writeUseCases(workbook, query, title, target, clock);
        } catch (IOException failing) {
            throw notWritten(target, failing);
        }
    }

    @Override
    public void exportRows(Workbook workbook, Query query, Path target, Progress progress) {
        boolean csv = target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        try {
            workbook.read(reader -> {
                try {
                    if (csv) {
                        CsvExport.writeRows(reader, query, target, new ProgressBridge(progress));
                    } else {
                        RowsWorkbook.write(reader, query, target, new ProgressBridge(progress));
                    }
                    return target;
                } catch (IOException failing) {
                    throw new UncheckedIOException(failing);
                }
            });
        } catch (UncheckedIOException failing) {
            throw notWritten(target, failing);
        }
    }

    private static ExchangeProblem notWritten(Path target, Exception failing) {
        return new ExchangeProblem(
                Message.of(
                        Message.Tone.ERROR,
                        Messages.text("cli.exchange.not_written"),
                        Messages.text("cli.exchange.not_written.text", target)),
                failing);
    }

    @Override
    public PlannedImport planImport(Workbook workbook, Path source, Optional<Target> target, Progress progress) {
        try {
            ImportRequest request = target.map(FileExchanges::request).orElse(ImportRequest.USUAL);
            return workbook.read(reader -> new PlannedImport(
                    workbook, source, Importer.plan(reader, source, request, workbook::mint, progress::isCancelled)));
        } catch (ImportRefused refused) {
            if (refused.isOfSheet()) {
                throw new SheetUnknown(refused);
            }
            throw new ExchangeProblem(
                    Message.of(Message.Tone.ERROR, Messages.text("cli.exchange.not_imported"), refused.sentence()),
                    refused);
        }
    }

    private static ImportRequest request(Target target) {
        return ImportRequest.USUAL
                .withSheet(target.sheet().name())
                .withCreate(target.creating() ? List.of(Tools.SHEET.name(), People.SHEET.name()) : List.of());
    }

    @Override
    public void show(Path file) {
        try {
            Viewer.show(file);
        } catch (IOException none) {
            throw new ExchangeProblem(
                    Message.of(
                            Message.Tone.WARNING,
                            Messages.text("cli.exchange.no_viewer"),
                            Messages.text("cli.exchange.no_viewer.text", file)),
                    none);
        }
    }
}
