package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.choice.HumanPlace;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.quantity.Range;
import fr.technolucide.ui.chart.RangeGlyph;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.ui.table.CellRenderer;
import fr.technolucide.ui.table.DisplayedRow;
import fr.technolucide.ui.table.ShownColumn;
import fr.technolucide.ui.table.ShownColumn.Side;
import fr.technolucide.ui.table.TablePlan;
import fr.technolucide.workbook.Column;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the matrix, in the order in which a use case is weighed. Each is declared once: what it reads, says,
 * shows and lets type in; those that go where the room is short are said in the line under the table.
 */
final class MatrixColumns {

    private static final PseudoClass ABOUT_PEOPLE = PseudoClass.getPseudoClass("about-people");

    private MatrixColumns() {}

    /** @param reasons of the proposals, for their badges */
    static TablePlan in(TablePlan plan, CaseReasons reasons) {
        return plan.columns(
                UseCases.TITLE.name(),
                ShownColumn.of(UseCases.TITLE)
                        .saying(row -> row.text(UseCases.TITLE), List.of(UseCases.STAGE, UseCases.TOOL))
                        .looking(NameLook::new),
                mark(UseCases.MORE_PEOPLE, UseCases.MORE_PEOPLE_NOTE),
                mark(UseCases.BETTER_ANSWERS, UseCases.BETTER_ANSWERS_NOTE),
                mark(UseCases.OUT_OF_REACH, UseCases.OUT_OF_REACH_NOTE),
                titled(UseCases.BENEFIT, "benefit").onSide(Side.DATES).looking(HeatLook::kept),
                ShownColumn.of(UseCases.HUMAN_PLACE)
                        .saying(row -> row.text(UseCases.HUMAN_PLACE), List.of(UseCases.DECIDER))
                        .looking(HumanLook::new)
                        .editing(UseCases.HUMAN_PLACE, UseCases.DECIDER)
                        .leaving(5),
                titled(UseCases.PEOPLE_AFTER, "people")
                        .saying(row -> CaseWords.people(row.row()), List.of(UseCases.PEOPLE_BEFORE))
                        .editing(UseCases.PEOPLE_BEFORE, UseCases.PEOPLE_AFTER)
                        .leaving(4),
                titled(UseCases.MINUTES_PER_MONTH, "hours")
                        .saying(row -> row.text(UseCases.MINUTES_PER_MONTH), List.of(UseCases.FREED_TIME_USE))
                        .looking(() -> MatrixColumns::purpose)
                        .editing(UseCases.MINUTES_PER_MONTH, UseCases.FREED_TIME_USE, UseCases.FIGURES_BASIS)
                        .leaving(3),
                titled(UseCases.COST_12_MONTHS, "cost")
                        .editing(UseCases.COST_12_MONTHS, UseCases.EMPLOYEE_MINUTES, UseCases.VOLUNTEER_MINUTES)
                        .leaving(1),
                titled(UseCases.DATA, "data")
                        .looking(() -> MatrixColumns::aboutPeople)
                        .editing(UseCases.DATA)
                        .leaving(2),
                titled(UseCases.CO2, "co2").looking(FootprintLook::new).leaving(6),
                titled(UseCases.VERDICT, "verdict").looking(() -> (cell, row) -> badge(cell, row, reasons)));
    }

    /** Returns the column of one of the three questions: its rating, and the reason written for it. */
    private static ShownColumn mark(Column<Integer> mark, Column<String> ground) {
        return ShownColumn.of(mark)
                .onSide(Side.DATES)
                .saying(row -> row.text(mark), List.of(ground))
                .looking(() -> HeatLook.of(mark, ground))
                .editing(mark, ground);
    }

    private static ShownColumn titled(Column<?> column, String key) {
        return ShownColumn.of(column).titled(Messages.text("usecase.column." + key));
    }

    /** Shows the proposal of the rule as a badge. */
    private static void badge(Labeled cell, @Nullable DisplayedRow row, CaseReasons reasons) {
        Verdict verdict = row == null ? null : row.row().get(UseCases.VERDICT);
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cell.setGraphic(
                row == null || verdict == null
                        ? null
                        : reasons.explained(new VerdictBadge(verdict), row.row().id()));
    }

    /** Shows data about people in bold. */
    private static void aboutPeople(Labeled cell, @Nullable DisplayedRow row) {
        Data data = row == null ? null : row.row().get(UseCases.DATA);
        cell.pseudoClassStateChanged(ABOUT_PEOPLE, data == Data.PERSONAL || data == Data.SENSITIVE);
    }

    /** Shows the central value beside its range as a small drawing, over the range in words. */
    private static final class FootprintLook implements CellRenderer {

        private final Label central = new Label();
        private final RangeGlyph glyph = new RangeGlyph();
        private final Label spread = new Label();
        private final VBox lines;

        FootprintLook() {
            central.getStyleClass().add("central");
            spread.getStyleClass().add("second");
            HBox top = new HBox(central, glyph);
            top.setAlignment(Pos.CENTER_LEFT);
            top.getStyleClass().add("footprint-top");
            lines = new VBox(top, spread);
            lines.getStyleClass().addAll("two-lines", "footprint-cell");
        }

        @Override
        public void dress(Labeled cell, @Nullable DisplayedRow row) {
            Range co2 = row == null ? null : row.row().get(UseCases.CO2);
            cell.setContentDisplay(co2 == null ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
            if (co2 == null) {
                cell.setGraphic(null);
                return;
            }
            central.setText(Messages.words().co2(co2.central()));
            spread.setText(Messages.words().co2Spread(co2));
            glyph.show(co2);
            cell.setGraphic(lines);
        }
    }

    /** Shows a rating from 0 to 3 on its step of colour; the reason written for it is in a tooltip. */
    private record HeatLook(Column<Integer> mark, @Nullable Column<String> ground) implements CellRenderer {

        private static final int STEPS = 3;

        static CellRenderer of(Column<Integer> mark, Column<String> ground) {
            return new HeatLook(mark, ground);
        }

        /** Returns the highest of the three, in bold. */
        static CellRenderer kept() {
            return new HeatLook(UseCases.BENEFIT, null);
        }

        @Override
        public void dress(Labeled cell, @Nullable DisplayedRow row) {
            Integer value = row == null ? null : row.row().get(mark);
            cell.getStyleClass().removeIf(style -> style.startsWith("heat"));
            cell.setTooltip(null);
            if (row == null) {
                return;
            }
            cell.getStyleClass().add("heat");
            cell.getStyleClass().add(value == null ? "heat-none" : "heat-" + Math.clamp(value, 0, STEPS));
            if (ground == null) {
                cell.getStyleClass().add("heat-kept");
                return;
            }
            String written = row.row().get(ground, "");
            if (value != null || !written.isEmpty()) {
                cell.setTooltip(new Tooltip(written.isEmpty() ? Messages.text("usecase.ground.none") : written));
            }
        }
    }

    /** Shows the purpose of the freed hours in a tooltip. */
    private static void purpose(Labeled cell, @Nullable DisplayedRow row) {
        String use = row == null ? "" : row.row().get(UseCases.FREED_TIME_USE, "");
        cell.setTooltip(use.isEmpty() ? null : new Tooltip(use));
    }

    /** Shows the place of the human over who decides; a tool that acts alone is framed as an alert. */
    private static final class HumanLook implements CellRenderer {

        private final TwoLines lines = new TwoLines("human-place");
        private final TwoLines alert = new TwoLines("red-flag");

        @Override
        public void dress(Labeled cell, @Nullable DisplayedRow row) {
            cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            if (row == null) {
                cell.setGraphic(null);
                return;
            }
            HumanPlace place = row.row().get(UseCases.HUMAN_PLACE);
            boolean decided = !row.row().isEmpty(UseCases.DECIDER);
            TwoLines shown = place == HumanPlace.DECIDES_ALONE ? alert : lines;
            shown.say(
                    place == null ? Messages.words().missing() : SchemaLabels.shortChoice(place),
                    decided ? Messages.text("usecase.decider", row.text(UseCases.DECIDER)) : "");
            cell.setGraphic(shown);
        }
    }

    /** Shows the title over the stage and the tool. */
    private static final class NameLook implements CellRenderer {

        private final TwoLines lines = new TwoLines("row-title");

        @Override
        public void dress(Labeled cell, @Nullable DisplayedRow row) {
            cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            if (row == null) {
                cell.setGraphic(null);
                return;
            }
            lines.say(row.text(UseCases.TITLE), CaseWords.second(row.row(), row.text(UseCases.TOOL)));
            cell.setGraphic(lines);
        }
    }
}
