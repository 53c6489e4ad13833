package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.insight.FootprintReport;
import fr.technolucide.insight.FootprintReport.Use;
import fr.technolucide.insight.SupposedUses;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.session.UnsavedPlace.Begun;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** « Usages par mois »: the uses of a use case, added, changed and removed; or what the log lets suppose of them. */
final class UsesPart extends VBox {

    private static final String TEXT = "texte_";

    private final Session session;
    private final Label origin = Controls.wrapped("", "second");
    private final VBox lines = new VBox();
    private final Button add = Controls.button(Messages.text("footprint.use.add"), Shape.ADD, this::begin);
    private final Button adopt = Controls.button(Messages.text("footprint.supposed.adopt"), this::adopt);
    private final Map<UUID, UsageLine> byUsage = new LinkedHashMap<>();
    /** Of each use case, the uses begun here that are not known to be written. */
    private final Map<UUID, List<UsageLine>> begun = new HashMap<>();

    private @Nullable FootprintReport reading;

    UsesPart(Session session) {
        this.session = session;
        getStyleClass().add("footprint-part");
        origin.setId("footprint.origin");
        lines.getStyleClass().add("usage-lines");
        add.setId("footprint.use.add");
        adopt.setId("footprint.adopt");
        add.setVisible(!session.workbook().isReadOnly());
        Controls.foldHidden(adopt, add);
        session.leaving().heed(answer -> review(all(), answer));
        FlowPane buttons = new FlowPane(adopt, add);
        buttons.getStyleClass().add("usage-buttons");
        getChildren().addAll(PartHead.of("footprint.uses", "footprint.uses.unit"), origin, lines, buttons);
    }

    void show(FootprintReport fresh) {
        reading = fresh;
        Map<UUID, UsageLine> known = new HashMap<>(byUsage);
        List<UsageLine> drafts = drafts(fresh);
        drafts.forEach(line -> line.id().ifPresent(id -> known.put(id, line)));
        byUsage.clear();
        for (Row usage : fresh.planned()) {
            UsageLine line = known.computeIfAbsent(usage.id(), id -> line());
            line.show(usage.id(), weight(fresh, usage), removal(usage));
            byUsage.put(usage.id(), line);
        }
        drafts.removeAll(byUsage.values());
        origin.setText(origin(fresh));
        adopt.setDisable(false);
        adopt.setVisible(fresh.supposed().isPresent() && !session.workbook().isReadOnly());
        place(fresh);
    }

    private List<UsageLine> drafts(FootprintReport reading) {
        return begun.computeIfAbsent(reading.useCase().id(), useCase -> new ArrayList<>());
    }

    private UsageLine line() {
        return new UsageLine(session, this::isReasoned, this::remove);
    }

    /** Returns whether « Réflexion » is offered for a use: it applies to text alone, or is ticked already. */
    private boolean isReasoned(Row usage) {
        return usage.is(Usages.REASONING)
                || factor(usage)
                        .filter(factor -> factor.get(Factors.CODE, "").startsWith(TEXT))
                        .isPresent();
    }

    private Optional<Row> factor(Row usage) {
        return Optional.ofNullable(reading).stream()
                .flatMap(now -> now.factors().stream())
                .filter(factor -> factor.id().equals(usage.get(Usages.FACTOR)))
                .findFirst();
    }

    private String removal(Row usage) {
        return factor(usage)
                .map(factor -> Messages.text("footprint.use.remove.what", FactorWords.brief(factor)))
                .orElseGet(() -> Messages.text("footprint.use.remove"));
    }

    /**
     * Places the lines in order of creation, drafts last; a line that stays is not moved, so that it keeps the
     * keyboard.
     */
    private void place(FootprintReport now) {
        List<UsageLine> wanted = new ArrayList<>(byUsage.values());
        wanted.addAll(drafts(now));
        List<Node> there = lines.getChildren();
        there.retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            UsageLine line = wanted.get(i);
            if (i == there.size() || there.get(i) != line) {
                there.remove(line);
                there.add(i, line);
            }
            line.name(i);
        }
    }

    private static String weight(FootprintReport reading, Row usage) {
        String weight = reading.uses().stream()
                .filter(use -> use.usage().id().equals(usage.id()) && use.footprint() != null)
                .findFirst()
                .map(Use::footprint)
                .map(footprint -> Messages.words().co2(footprint.co2()))
                .orElse(Messages.words().unknown());
        return reading.beyond().contains(usage.id()) ? Messages.text("footprint.use.beyond", weight) : weight;
    }

    private static String origin(FootprintReport reading) {
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

    private static String uses(FootprintReport reading) {
        return Messages.words()
                .list(reading.uses().stream()
                        .map(use -> Messages.text(
                                "footprint.supposed.use",
                                use.usage().get(Usages.PER_MONTH, 0),
                                use.factor() == null ? "" : FactorWords.brief(use.factor())))
                        .toList());
    }

    /** Removes the lines before another use case is shown; a use begun here is shown again with its own use case. */
    void leave() {
        byUsage.values().forEach(UsageLine::leave);
        begun.values().forEach(drafts -> {
            drafts.forEach(UsageLine::leave);
            drafts.removeIf(UsageLine::isBlank);
        });
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
        FootprintReport now = reading;
        if (now != null) {
            UsageLine line = drafts(now).stream()
                    .filter(UsageLine::isLacking)
                    .findFirst()
                    .orElseGet(() -> draft(now));
            place(now);
            line.focusFirst();
        }
    }

    private UsageLine draft(FootprintReport now) {
        UsageLine line = line();
        line.begin(now.useCase().id());
        drafts(now).add(line);
        return line;
    }

    /** Makes of what the log lets suppose the uses of the use case: they are then planned, and may be corrected. */
    private void adopt() {
        FootprintReport now = reading;
        if (now != null) {
            List<Edit> edits = now.supposed().stream()
                    .map(SupposedUses::usages)
                    .flatMap(List::stream)
                    .map(usage -> Edit.insert(Usages.SHEET, usage.cells()))
                    .toList();
            add.requestFocus();
            adopt.setDisable(true);
            PressCommand.of(session, new ChangeSet(StepKind.EDITED, Messages.text("footprint.supposed.step"), edits))
                    .otherwise(() -> adopt.setDisable(false))
                    .run();
        }
    }

    private void remove(UsageLine line) {
        FootprintReport now = reading;
        add.requestFocus();
        if (now == null || !drafts(now).remove(line)) {
            line.id().ifPresent(this::delete);
        } else if (line.isLacking()) {
            line.clear();
        } else {
            line.onWritten(this::delete); // it is on its way
        }
        if (now != null) {
            place(now);
        }
    }

    private List<UsageLine> all() {
        return Stream.concat(byUsage.values().stream(), begun.values().stream().flatMap(List::stream))
                .toList();
    }

    /** Looks at one line after the other, until something is begun there that no file holds. */
    private void review(List<UsageLine> left, Consumer<Optional<Begun>> answer) {
        if (left.isEmpty()) {
            answer.accept(Optional.empty());
            return;
        }
        UsageLine line = left.getFirst();
        line.review(found -> found.ifPresentOrElse(
                each -> answer.accept(Optional.of(
                        new Begun(each.title(), each.lacks(), () -> goBackTo(line), () -> drop(line, each)))),
                () -> review(left.subList(1, left.size()), answer)));
    }

    private void goBackTo(UsageLine line) {
        line.useCase().ifPresent(useCase -> session.reveal(UseCases.SHEET, useCase));
        line.focusFirst();
    }

    private void drop(UsageLine line, Begun thrown) {
        thrown.thrown().run();
        begun.values().forEach(drafts -> drafts.remove(line));
        byUsage.values().remove(line);
        FootprintReport now = reading;
        if (now != null) {
            show(now);
        }
    }

    private void delete(UUID usage) {
        PressCommand.of(
                        session,
                        ChangeSet.edited(Messages.text("footprint.use.step"), new Edit.Delete(Usages.SHEET, usage)))
                .saying(Messages.text("footprint.use.removed"))
                .run();
    }
}
