package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.figure.TrialIncidents;
import fr.technolucide.catalog.words.PointNames;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.form.Sentence;
import fr.technolucide.ui.form.Sentence.Part;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** « Risques »: the data that are used beside what the tool allows, trials that went wrong, red flags that are not lifted. */
final class RiskSection extends PageSection {

    private static final Set<Answer> GRAVE = EnumSet.of(Answer.NON, Answer.NE_SAIT_PAS);

    /** A page is read, and each line of it drawn: the rest is in the log. */
    private static final int MOST_TRIALS = 10;

    private final Sentence data;
    private final HBox dataLine;
    private final Consumer<String> openPoint;
    private final Consumer<Row> openRow;
    private @Nullable CaseReading shown;

    /**
     * @param openPoint goes to a point of the checklist
     * @param openRow   goes to a row
     */
    RiskSection(Session session, Consumer<String> openPoint, Consumer<Row> openRow) {
        super(Messages.text("casepage.risks"));
        setId("casepage.risks");
        this.openPoint = openPoint;
        this.openRow = openRow;
        ValueWords words = new ValueWords(() -> shown);
        this.data = CaseSentences.sentence(
                session,
                "data",
                Part.words(row -> Messages.text("casepage.risks.data")),
                words.value(UseCases.DATA),
                Part.words(row -> allowed()));
        this.dataLine = line(Shape.LOCK, data, null);
    }

    /** « , et Plumier n’admet que des données internes. » */
    private String allowed() {
        CaseReading reading = shown;
        Row tool = reading == null ? null : reading.tool().orElse(null);
        if (tool == null) {
            return Messages.text("casepage.case.end");
        }
        Data most = TrialIncidents.allowed(tool);
        return Messages.text(
                tool.isEmpty(Tools.DATA_ALLOWED) ? "casepage.risks.allowed.unsaid" : "casepage.risks.allowed",
                tool.get(Tools.NAME, ""),
                SchemaLabels.shortChoice(most).toLowerCase(Locale.ROOT));
    }

    @Override
    void show(CaseReading reading) {
        shown = reading;
        data.show(reading.row());
        List<Node> lines = new ArrayList<>();
        lines.add(dataLine);
        List<Row> incidents = reading.incidents();
        incidents.stream()
                .limit(MOST_TRIALS)
                .map(trial -> incident(trial, reading))
                .forEach(lines::add);
        if (incidents.size() > MOST_TRIALS) {
            Label more = Controls.wrapped(Messages.text("casepage.risks.more", incidents.size() - MOST_TRIALS));
            more.setId("casepage.risks.more");
            lines.add(line(Shape.FAILED, more, null));
        }
        reading.filled().map(FilledChecklist::points).orElse(List.of()).stream()
                .filter(point -> point.isRedFlag() && GRAVE.contains(point.value()))
                .forEach(point -> lines.add(alert(point)));
        fill(lines.toArray(Node[]::new));
    }

    private Node incident(Row trial, CaseReading reading) {
        String what = Messages.text(
                TrialIncidents.isSerious(trial) ? "casepage.risks.serious" : "casepage.risks.disclosed",
                Messages.words().date(trial.get(Trials.DAY, reading.today()), reading.today()));
        return told(
                Shape.FAILED,
                what,
                trial.get(Trials.LESSON, trial.get(Trials.TASK, "")),
                link("trial", () -> openRow.accept(trial)));
    }

    private Node alert(Point point) {
        return told(
                Shape.WARNING,
                Messages.words().capitalised(PointNames.name(point.code()).orElse(point.code())),
                point.evidence(),
                link("point", () -> openPoint.accept(point.code()), point.code()));
    }

    private static Hyperlink link(String name, Runnable action, Object... said) {
        Hyperlink link = new Hyperlink(Messages.text("casepage.risks." + name, said));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    private static Node told(Shape icon, String what, String more, Hyperlink link) {
        VBox words = new VBox(Controls.wrapped(what, "risk-what"));
        if (!more.isBlank()) {
            words.getChildren().add(Controls.wrapped(more));
        }
        return line(icon, words, link);
    }

    private static HBox line(Shape icon, Node words, @Nullable Hyperlink link) {
        HBox line = new HBox(new Icon(icon), words);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (link != null) {
            line.getChildren().add(link);
        }
        line.getStyleClass().add("risk-line");
        return line;
    }
}
