package fr.technolucide.ui.shell;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Catalog;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.insight.Alert;
import fr.technolucide.insight.AwaitedDecision;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.Overdue;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.Names;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The board's summary in the words of the first tab, made off the UI thread. */
record HomeNews(List<Line> awaited, List<Line> alerts, List<Line> overdue, List<Hours> hours, int atGate) {

    /**
     * One thing that awaits someone.
     *
     * @param verdict what the rule proposes, for a decision about a use case
     * @param tag     the word that stands in the place of a verdict
     * @param shown   the row that it leads to
     */
    record Line(
            @Nullable Verdict verdict, String tag, String title, String reason, String when, String who, Row shown) {}

    /** Minutes of trials of one tool, and those aimed at. */
    record Hours(Row tool, String name, long done, long aim) {}

    /** Empty when the workbook has not the sheets that the summary is made of. */
    static Optional<HomeNews> read(Reader reader) {
        boolean whole = Catalog.SCHEMA.sheets().stream()
                .allMatch(sheet -> reader.schema().find(sheet.name()).isPresent());
        return whole ? Optional.of(of(BoardSummary.of(reader), new Labels(reader))) : Optional.empty();
    }

    private static HomeNews of(BoardSummary board, Labels labels) {
        LocalDate today = board.today();
        int target = board.association().get(Association.HOURS_TARGET, 600);
        return new HomeNews(
                board.awaited().stream()
                        .map(decision -> line(decision, today, labels))
                        .toList(),
                board.alerts().stream().map(alert -> line(alert, labels)).toList(),
                board.overdue().stream().map(late -> line(late, labels)).toList(),
                board.hours().tools().stream().map(tool -> hours(tool, target)).toList(),
                board.hours().atGate());
    }

    private static Line line(AwaitedDecision awaited, LocalDate today, Labels labels) {
        Row decision = awaited.decision();
        Row useCase = awaited.useCase();
        Row subject = useCase != null ? useCase : awaited.tool();
        LocalDate day = decision.get(Decisions.DAY);
        Body seat = decision.get(Decisions.BODY);
        String body = seat == null ? "" : Names.shortChoice(seat);
        String reason = awaited.reason();
        return new Line(
                awaited.proposal(),
                Messages.text("ui.home.tool"),
                subject == null ? labels.of(decision) : labels.of(subject),
                reason == null
                        ? decision.get(Decisions.RESOLUTION, "")
                        : Messages.words().capitalised(reason),
                day == null
                        ? body
                        : Messages.text(
                                "ui.home.body_day", body, Messages.words().shortDate(day, today)),
                by("ui.home.prepared_by", decision.get(Decisions.PREPARED_BY), labels),
                decision);
    }

    private static Line line(Alert alert, Labels labels) {
        Row useCase = alert.useCase();
        return new Line(
                null,
                Messages.text("ui.home.alert", alert.first()),
                labels.of(useCase),
                alert.sentence(),
                labels.text(UseCases.STAGE, useCase.get(UseCases.STAGE)),
                by("ui.home.owner", useCase.get(UseCases.OWNER), labels),
                useCase);
    }

    private static Line line(Overdue late, Labels labels) {
        return new Line(
                null,
                Messages.text(
                        switch (late.kind()) {
                            case REVIEW -> "ui.home.review";
                            case ACTION -> "ui.home.action";
                            case REQUEST -> "ui.home.request";
                        }),
                labels.of(late.row()),
                Messages.text(
                        "ui.home.due",
                        Messages.words().shortDate(late.due(), late.row().today())),
                Messages.text("ui.home.late", late.daysLate()),
                by("ui.home.who", late.who(), labels),
                late.row());
    }

    private static String by(String key, @Nullable UUID person, Labels labels) {
        return person == null ? "" : Messages.text(key, labels.of(People.SHEET, person));
    }

    private static Hours hours(Row tool, int target) {
        return new Hours(
                tool, tool.get(Tools.NAME, ""), tool.get(Tools.TOTAL_MINUTES, 0), tool.get(Tools.HOURS_TARGET, target));
    }
}
