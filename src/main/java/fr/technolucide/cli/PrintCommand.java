package fr.technolucide.cli;

import fr.technolucide.exchange.WholeFile;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a form as a PDF: this version has the blank checklist, whole or its red flags alone. */
@CommandLine.Command(name = "print")
final class PrintCommand extends OnWorkbook {

    @Parameters(index = "1", paramLabel = "FORM")
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private String form;

    @Option(names = "--to", paramLabel = "F.pdf", required = true)
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path target;

    @Option(names = "--blank")
    private boolean blank;

    @Option(names = "--use-case", paramLabel = "TITLE_OR_ID")
    private @Nullable String useCase;

    @Option(names = "--row", paramLabel = "ID")
    private @Nullable String row;

    @Option(names = "--force")
    private boolean force;

    @Override
    void prepare() throws IOException {
        known();
        if (useCase != null || row != null || !blank) {
            throw new Refusal(Exit.USAGE, "cli.print.blank_only");
        }
        Target.file(target, force, file());
    }

    private PaperForm known() {
        return PaperForm.ofId(form).orElseThrow(() -> new Refusal(Exit.USAGE, "cli.print.form", form));
    }

    @Override
    Answer run(Workbook workbook, Desk desk) throws IOException {
        ZonedDateTime now = ZonedDateTime.now(desk.environment().clock());
        byte[] pdf = workbook.read(reader -> PrintedForms.blank(reader, known(), now));
        WholeFile.write(target, out -> {
            out.write(pdf);
            return target;
        });
        return Done.of(Messages.text("cli.print.done", target), "files", target);
    }
}
