package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.Usages;
import fr.technolucide.insight.FootprintReading;
import fr.technolucide.insight.FootprintReading.Use;
import fr.technolucide.insight.SupposedUses;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** « Usages par mois »: the uses of a use case, added, changed and removed; or what the log lets suppose of them. */
final class UsesPart extends VBox implements UsageLine.Writer {

    private final Session session;
    private final Label origin = Controls.wrapped("", "second");
    private final VBox lines = new VBox();
    private final Button add = Controls.button(Messages.text("footprint.use.add"), Shape.ADD, this::begin);
    private final Button adopt = Controls.button(Messages.text("footprint.supposed.adopt"), this::adopt);
    private final Map<UUID, UsageLine> byUsage = new LinkedHashMap<>();
    private @Nullable UsageLine draft;
    private @Nullable FootprintReading reading;

    UsesPart(Session session) {
        this.session = session;
        getStyleClass().add("footprint-part");
        origin.setId("footprint.origin");
        lines.getStyleClass().add("usage-lines");
        add.setId("footprint.use.add");
        adopt.setId("footprint.adopt");
        add.setVisible(!session.workbook().isReadOnly());
        Controls.foldHidden(adopt, add);
        FlowPane buttons = new FlowPane(adopt, add);
        buttons.getStyleClass().add("usage-buttons");
        getChildren().addAll(PartHead.of("footprint.uses", "footprint.uses.unit"), origin, lines, buttons);
    }

    void show(FootprintReading fresh) {
        reading = fresh;
        byUsage.keySet().retainAll(fresh.planned().stream().map(Row::id).toList());
        for (Row usage : fresh.planned()) {
            byUsage.computeIfAbsent(usage.id(), id -> new UsageLine(this))
                    .show(usage, fresh.factors(), weight(fresh, usage));
        }
        origin.setText(origin(fresh));
        adopt.setVisible(fresh.supposed().isPresent() && !session.workbook().isReadOnly());
        place();
    }

    /** In order of creation, the draft last; a line that stays is not moved, so that it keeps the keyboard. */
    private void place() {
        List<UsageLine> wanted = new ArrayList<>(byUsage.values());
        if (draft != null) {
            wanted.add(draft);
        }
        if (!wanted.equals(lines.getChildren())) {
            lines.getChildren().retainAll(wanted);
            for (int i = 0; i < wanted.size(); i++) {
                if (i >= lines.getChildren().size() || lines.getChildren().get(i) != wanted.get(i)) {
                    lines.getChildren().add(i, wanted.get(i));
                }
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            wanted.get(i).name(i);
            if (session.workbook().isReadOnly()) {
                wanted.get(i).lock();
            }
        }
    }

    private static String weight(FootprintReading reading, Row usage) {
        String weight = reading.uses().stream()
                .filter(use -> use.usage().id().equals(usage.id()) && use.footprint() != null)
                .findFirst()
                .map(Use::footprint)
                .map(footprint -> Messages.words().co2(footprint.co2()))
                .orElse(Messages.text("footprint.uncounted"));
        return reading.beyond().contains(usage.id()) ? Messages.text("footprint.use.beyond", weight) : weight;
    }

    private static String origin(FootprintReading reading) {
        if (!reading.planned().isEmpty()) {
            return Messages.text("footprint.planned");
        }
        return reading.supposed()
                .map(supposed -> Messages.text(
                        "footprint.supposed",
                        supposed.trials(),
                        Messages.words()
                                .date(supposed.first(), reading.useCase().today()),
                        uses(reading)))
                .orElseGet(() -> Messages.text("footprint.none"));
    }

    private static String uses(FootprintReading reading) {
        return Messages.words()
                .list(reading.uses().stream()
                        .map(use -> Messages.text(
                                "footprint.supposed.use",
                                use.usage().get(Usages.PER_MONTH, 0),
                                use.factor() == null ? "" : FactorWords.brief(use.factor())))
                        .toList());
    }

    void leave() {
        draft = null;
        byUsage.clear();
        lines.getChildren().clear();
    }

    void focusFirst() {
        if (lines.getChildren().isEmpty()) {
            add.requestFocus();
        } else {
            ((UsageLine) lines.getChildren().getFirst()).focusFirst();
        }
    }

    /** Puts the keyboard on a use, as far as it is there. */
    void focus(UUID usage) {
        UsageLine line = byUsage.get(usage);
        if (line != null) {
            line.focusFirst();
        }
    }

    private void begin() {
        FootprintReading now = reading;
        if (now != null) {
            UsageLine line = draft == null ? new UsageLine(this) : draft;
            line.begin(now.factors());
            draft = line;
            place();
            line.focusFirst();
        }
    }

    /** Makes of what the log lets suppose the uses of the use case: they are then planned, and may be corrected. */
    private void adopt() {
        FootprintReading now = reading;
        if (now != null) {
            List<Edit> edits = now.supposed().stream()
                    .map(SupposedUses::usages)
                    .flatMap(List::stream)
                    .map(usage -> Edit.insert(Usages.SHEET, usage.cells()))
                    .toList();
            add.requestFocus();
            session.submit(new Change(StepKind.EDITED, Messages.text("footprint.supposed.step"), edits));
        }
    }

    @Override
    public void write(UsageLine line, Cells cells) {
        FootprintReading now = reading;
        if (now == null) {
            return;
        }
        Row row = line.row();
        Edit edit = row == null
                ? Edit.insert(
                        Usages.SHEET, cells.and(Usages.USE_CASE, now.useCase().id()))
                : Edit.update(row, cells);
        session.submit(
                Change.edited(Messages.text("footprint.use.step"), edit),
                step -> written(line, step),
                refusal -> line.say(refusal.sentence()));
    }

    /** A draft that was written is the line of its row from now on. */
    private void written(UsageLine line, Step step) {
        if (line == draft) {
            draft = null;
            byUsage.put(step.entries().getFirst().row(), line);
        }
    }

    @Override
    public void remove(UsageLine line) {
        Row row = line.row();
        add.requestFocus();
        if (row == null) {
            draft = null;
            place();
        } else {
            session.submit(
                    Change.edited(Messages.text("footprint.use.step"), Edit.delete(row)),
                    step -> session.notices()
                            .show(Messages.text("footprint.use.removed"), Messages.text("ui.undo"), session::undo),
                    refusal -> line.say(refusal.sentence()));
        }
    }
}
