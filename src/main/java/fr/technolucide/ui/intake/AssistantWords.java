package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.intake.Stepper.Step;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Optional;

/** The words around the steps of the assistant: where the table comes from, the titles, what the last button does. */
final class AssistantWords {

    private AssistantWords() {}

    /** « essais.xlsx, feuille « Suivi », titres en ligne 4 ». */
    static String source(ImportSource origin, Optional<TablePreview> look) {
        String name = origin.name();
        String place = look.map(TablePreview::name)
                .filter(sheet -> !sheet.isEmpty())
                .map(sheet -> Messages.text("intake.assistant.source", name, sheet))
                .orElse(name);
        return look.map(TablePreview::headerLine)
                .filter(line -> line > 0)
                .map(line -> Messages.text("intake.assistant.source.header", place, line))
                .orElse(place);
    }

    /** @param asked how many questions there are */
    static String title(Step step, int asked, Optional<PlannedImport> planned) {
        return switch (step) {
            case FILE -> Messages.text("intake.assistant.title");
            case COLUMNS ->
                asked == 0
                        ? Messages.text("intake.assistant.title")
                        : planned.map(plan -> Messages.text(
                                        "intake.assistant.title.questions",
                                        asked,
                                        Messages.words()
                                                .capitalised(Messages.words().inLetters(asked)),
                                        noun(plan.report(), plan.report().read())))
                                .orElse("");
            case CHECK -> Messages.text("intake.assistant.title.check");
            case DONE ->
                planned.map(plan -> Messages.text(
                                "intake.assistant.title.done", plan.changes(), noun(plan.report(), plan.changes())))
                        .orElse("");
        };
    }

    /** @param ours whether there are no columns to settle */
    static String verb(Step step, boolean ours, Optional<PlannedImport> planned) {
        return switch (step) {
            case FILE -> Messages.text(ours ? "intake.assistant.verify" : "intake.assistant.to_columns");
            case COLUMNS -> Messages.text("intake.assistant.verify");
            case CHECK -> planned.map(plan -> writing(plan.report())).orElse("");
            case DONE -> Messages.text("ui.close");
        };
    }

    /** « Ajouter 45 essais », « Ajouter 45 essais, en compléter 2 », « Compléter 2 essais ». */
    private static String writing(ImportReport report) {
        String added = noun(report, report.imported());
        if (report.updated() == 0) {
            return Messages.text("intake.assistant.add", added);
        }
        return report.imported() == 0
                ? Messages.text("intake.assistant.update", noun(report, report.updated()))
                : Messages.text("intake.assistant.add_update", added, report.updated());
    }

    /** « 45 essais », or « 45 lignes » when they go to several sheets. */
    static String noun(ImportReport report, int count) {
        List<Sheet> sheets = report.tables().stream()
                .map(ImportReport.Table::sheet)
                .distinct()
                .toList();
        return sheets.size() == 1
                ? SchemaLabels.count(sheets.getFirst(), count)
                : Messages.text("intake.assistant.lines", count);
    }
}
