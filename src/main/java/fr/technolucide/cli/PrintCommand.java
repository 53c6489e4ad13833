package fr.technolucide.cli;

import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.form.PrintOrder;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.exchange.form.PrintedPdf;
import fr.technolucide.exchange.form.UndrawnRow;
import fr.technolucide.exchange.intake.match.SchemaNames;
import fr.technolucide.exchange.meeting.MeetingDocument;
import fr.technolucide.exchange.meeting.MeetingDocx;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.language.NameFinder;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a form as a PDF: blank, filled with a row, or about a use case. */
@CommandLine.Command(name = "print")
final class PrintCommand extends OnWorkbook {

    /** What prints the rows of a sheet. */
    private static final String LIST = "list";

    /** The forms by the names that the command line gives them, and the list. */
    private static final class FormIds extends AbstractList<String> {

        @Override
        public String get(int index) {
            return index < PaperForm.values().length ? PaperForm.values()[index].id() : LIST;
        }

        @Override
        public int size() {
            return PaperForm.values().length + 1;
        }
    }

    @Parameters(
            index = "1",
            descriptionKey = "form",
            paramLabel = "${bundle:label.form}",
            completionCandidates = FormIds.class)
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private String form;

    @Option(names = "--to", paramLabel = "F.pdf|F.docx", required = true)
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path target;

    @Option(names = "--blank")
    private boolean blank;

    @Option(names = "--use-case", paramLabel = "${bundle:label.use_case}")
    private @Nullable String useCase;

    @Option(names = "--row", paramLabel = "${bundle:label.id}")
    private @Nullable String row;

    @Option(names = "--sheet", paramLabel = "${bundle:label.sheet}")
    private @Nullable String sheet;

    @Option(names = "--large")
    private boolean large;

    @Option(names = "--fillable")
    private boolean fillable;

    @Mixin
    private MeetingOptions meeting = new MeetingOptions();

    @Option(names = "--force")
    private boolean force;

    @Override
    void prepare() throws IOException {
        if (isList()) {
            if (sheet == null || blank || fillable || useCase != null || row != null || meeting.isGiven() || isText()) {
                throw new CommandRefused(Exit.USAGE, "cli.print.list");
            }
            Target.document(target, force, file());
            return;
        }
        if (sheet != null) {
            throw new CommandRefused(Exit.USAGE, "cli.print.list");
        }
        PaperForm known = known();
        if (Stream.of(blank, useCase != null, row != null)
                        .filter(given -> given)
                        .count()
                > 1) {
            throw new CommandRefused(Exit.USAGE, "cli.print.one_only");
        }
        if (known == PaperForm.BOARD && (blank || useCase != null || row != null)) {
            throw new CommandRefused(Exit.USAGE, "cli.print.board");
        }
        if ((meeting.isGiven() || isText()) && (!known.isOfMeeting() || blank || useCase != null || row != null)) {
            throw new CommandRefused(Exit.USAGE, "cli.print.meeting");
        }
        if (fillable && (useCase != null || row != null || !known.isFillable())) {
            throw new CommandRefused(Exit.USAGE, "cli.print.fillable", fillableForms());
        }
        Target.document(target, force, file());
    }

    private boolean isList() {
        return form.equals(LIST);
    }

    private PaperForm known() {
        List<PaperForm> named = new NameFinder<>(
                        List.of(PaperForm.values()), PaperForm::id, each -> List.of(each.titleKey()))
                .find(form);
        if (named.size() > 1) {
            String candidates = Messages.words()
                    .list(named.stream().map(PrintCommand::candidate).toList());
            throw new CommandRefused(Exit.USAGE, "cli.print.several", form, candidates);
        }
        return named.stream()
                .findFirst()
                .orElseThrow(() -> new CommandRefused(Exit.USAGE, "cli.print.form", form, forms()));
    }

    private static String candidate(PaperForm each) {
        return Messages.text("cli.print.candidate", Messages.text(each.titleKey()), each.id());
    }

    private static String forms() {
        return String.join(", ", new FormIds());
    }

    private static String fillableForms() {
        return Stream.of(PaperForm.values())
                .filter(PaperForm::isFillable)
                .map(PaperForm::id)
                .collect(Collectors.joining(", "));
    }

    @Override
    CommandOutput run(Workbook workbook, CommandContext desk) throws IOException {
        ZonedDateTime now = ZonedDateTime.now(desk.environment().clock());
        if (!isList() && isText()) {
            MeetingDocument text = workbook.read(reader -> PrintedForms.text(
                            reader,
                            new PrintOrder(known(), new PrintOrder.OfMeeting(meeting.of(reader)), LetterSize.ORDINARY))
                    .orElseThrow());
            AtomicFile.write(target, out -> {
                MeetingDocx.write(text, Messages.language().locale(), now, out);
                return target;
            });
            return FilesWritten.of(Messages.text("cli.print.done", target), "files", target);
        }
        PrintedPdf pdf = workbook.read(reader -> pdf(reader, now));
        UndrawnRow.warning(pdf.undrawn()).forEach(desk::say);
        AtomicFile.write(target, out -> {
            out.write(pdf.bytes());
            return target;
        });
        return new Answer(FilesWritten.of(Messages.text("cli.print.done", target), "files", target), pdf.undrawn());
    }

    /** The file, and for a program what it does not print as it was written, which a person was told already. */
    private record Answer(FilesWritten written, List<UndrawnRow> undrawn) implements CommandOutput {

        @Override
        public void text(PrintStream out) {
            written.text(out);
        }

        @Override
        public void json(JsonMembers json) {
            written.json(json);
            json.with(
                    "warnings",
                    undrawn.stream()
                            .map(row -> Map.of(
                                    "sheet", row.sheet(),
                                    "row", row.row(),
                                    "characters", List.copyOf(row.characters()),
                                    "sentence", row.sentence()))
                            .toList());
        }
    }

    private PrintedPdf pdf(Reader reader, ZonedDateTime now) {
        String source = file().getFileName().toString();
        LetterSize letters = large ? LetterSize.LARGE : LetterSize.ORDINARY;
        if (isList()) {
            return PrintedForms.of(reader, PrintedList.Rows.of(Query.of(listed(reader))), letters, source, now);
        }
        PaperForm known = known();
        if (useCase != null) {
            return PrintedForms.about(reader, known, UseCaseArgument.find(reader, useCase), source, now, letters)
                    .orElseThrow(() -> new CommandRefused(Exit.USAGE, "cli.print.no_use_case", form));
        }
        return PrintedForms.of(reader, new PrintOrder(known, content(reader, known), letters), source, now);
    }

    private Sheet listed(Reader reader) {
        String named = Objects.requireNonNull(sheet);
        return SchemaNames.sheet(reader.schema(), named)
                .orElseThrow(() -> new CommandRefused(Exit.USAGE, "intake.usage.sheet", named));
    }

    private PrintOrder.Content content(Reader reader, PaperForm known) {
        if (row != null) {
            return new PrintOrder.Filled(row(reader, known, row).id());
        }
        return known.isOfMeeting() && !blank
                ? new PrintOrder.OfMeeting(meeting.of(reader))
                : new PrintOrder.Blank(Optional.empty(), fillable);
    }

    /** Returns whether a text document is asked for, to be completed in a word processor. */
    private boolean isText() {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    private Row row(Reader reader, PaperForm known, String id) {
        return PrintedForms.sheet(known)
                .flatMap(sheet -> UseCaseArgument.id(id).flatMap(uuid -> reader.find(sheet, uuid)))
                .orElseThrow(() -> new CommandRefused(Exit.USAGE, "cli.print.no_row", id, form));
    }
}
