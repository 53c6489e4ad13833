package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.Usages;
import fr.technolucide.insight.FootprintReading;
import fr.technolucide.insight.FootprintReading.Use;
import fr.technolucide.insight.SupposedUses;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Failures;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
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
    private final List<UsageLine> drafts = new ArrayList<>();
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
        List<UUID> planned = fresh.planned().stream().map(Row::id).toList();
        byUsage.keySet().retainAll(planned);
        drafts.stream().filter(line -> planned.contains(line.id())).forEach(line -> byUsage.put(line.id(), line));
        drafts.removeAll(byUsage.values());
        for (Row usage : fresh.planned()) {
            byUsage.computeIfAbsent(usage.id(), id -> new UsageLine(this, id))
                    .show(usage, fresh.factors(), weight(fresh, usage));
        }
        origin.setText(origin(fresh));
        adopt.setDisable(false);
        adopt.setVisible(fresh.supposed().isPresent() && !session.workbook().isReadOnly());
        place();
    }

    /** In order of creation, drafts last; a line that stays is not moved, so that it keeps the keyboard. */
    private void place() {
        List<UsageLine> wanted = new ArrayList<>(byUsage.values());
        wanted.addAll(drafts);
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
        drafts.clear();
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
            UsageLine line =
                    drafts.stream().filter(UsageLine::isBlank).findFirst().orElseGet(this::draft);
            line.begin(now.factors());
            place();
            line.focusFirst();
        }
    }

    private UsageLine draft() {
        UsageLine line = new UsageLine(this, session.workbook().mint());
        drafts.add(line);
        return line;
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
            adopt.setDisable(true);
            session.submit(
                    new Change(StepKind.EDITED, Messages.text("footprint.supposed.step"), edits),
                    step -> {},
                    refusal -> {
                        adopt.setDisable(false);
                        session.dialogs().show(Failures.message(refusal));
                    },
                    () -> adopt.setDisable(false));
        }
    }

    @Override
    public void write(UsageLine line, Cells cells) {
        FootprintReading now = reading;
        if (now == null) {
            return;
        }
        Edit edit = line.isBlank()
                ? new Edit.Insert(
                        Usages.SHEET,
                        line.id(),
                        cells.and(Usages.USE_CASE, now.useCase().id()),
                        Edit.Origin.TYPED)
                : new Edit.Update(Usages.SHEET, line.id(), cells, Edit.Origin.TYPED);
        session.submit(Change.edited(Messages.text("footprint.use.step"), edit), step -> {}, refusal -> {
            line.lost();
            line.say(refusal.sentence());
        });
    }

    @Override
    public void remove(UsageLine line) {
        add.requestFocus();
        boolean blank = line.isBlank();
        if (drafts.remove(line)) {
            place();
        }
        if (!blank) {
            session.submit(
                    Change.edited(Messages.text("footprint.use.step"), new Edit.Delete(Usages.SHEET, line.id())),
                    step -> session.notices()
                            .show(Messages.text("footprint.use.removed"), Messages.text("ui.undo"), session::undo),
                    refusal -> line.say(refusal.sentence()));
        }
    }
}
