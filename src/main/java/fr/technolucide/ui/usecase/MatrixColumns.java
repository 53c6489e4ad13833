package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.TextWidth;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.ui.table.ShownColumn;
import fr.technolucide.ui.table.ShownColumn.Side;
import fr.technolucide.ui.table.TablePlan;
import fr.technolucide.workbook.Column;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/**
 * The columns of the matrix, in the order in which a use case is weighed. Each is declared once: what it reads, says,
 * shows and lets type in; those that go where the room is short are said in the line under the table.
 */
final class MatrixColumns {

    /** The room of a title, in em: beside all the columns, and beside few. */
    private static final double NAME = 18.2;

    private static final double SHORT_NAME = 13.8;

    /** A first name as long as most, and the size in which who decides is written, in em. */
    private static final String DECIDER = "Bernard";

    private static final double DECIDER_SIZE = 0.929;

    /** The space that a cell leaves around its words, in em. */
    private static final double AROUND = 1.43;

    private static final double AROUND_BOLD = 1.8;

    private MatrixColumns() {}

    /** Returns the proposals of a full checklist; the words for a quick one are too long for a column. */
    private static Stream<Verdict> proposals() {
        return Stream.of(Verdict.values()).filter(verdict -> verdict != Verdict.REMPLIR_LA_LISTE_COMPLETE);
    }

    static TablePlan in(TablePlan plan, ObservableValue<MatrixWidths> room) {
        return plan.columns(
                UseCases.TITLE.name(),
                ShownColumn.of(UseCases.TITLE)
                        .wide(room.map(there -> there.figures() ? NAME : SHORT_NAME))
                        .saying(row -> row.text(UseCases.TITLE), List.of(UseCases.STAGE, UseCases.TOOL))
                        .looking(NameLook::new),
                mark(UseCases.MORE_PEOPLE, UseCases.MORE_PEOPLE_NOTE),
                mark(UseCases.BETTER_ANSWERS, UseCases.BETTER_ANSWERS_NOTE),
                mark(UseCases.OUT_OF_REACH, UseCases.OUT_OF_REACH_NOTE),
                titled(UseCases.BENEFIT, "benefit").wide(5).onSide(Side.DATES).looking(HeatLook::kept),
                ShownColumn.of(UseCases.HUMAN_PLACE)
                        .wide(Math.max(
                                7.8, DECIDER_SIZE * TextWidth.of(Messages.text("usecase.decider", DECIDER)) + AROUND))
                        .saying(row -> row.text(UseCases.HUMAN_PLACE), List.of(UseCases.DECIDER))
                        .looking(HumanLook::new)
                        .editing(UseCases.HUMAN_PLACE, UseCases.DECIDER)
                        .when(room.map(MatrixWidths::human)),
                titled(UseCases.PEOPLE_AFTER, "people")
                        .wide(6.9)
                        .saying(row -> CaseWords.people(row.row()), List.of(UseCases.PEOPLE_BEFORE))
                        .editing(UseCases.PEOPLE_BEFORE, UseCases.PEOPLE_AFTER)
                        .when(room.map(MatrixWidths::people)),
                titled(UseCases.MINUTES_PER_MONTH, "hours")
                        .wide(5)
                        .saying(row -> row.text(UseCases.MINUTES_PER_MONTH), List.of(UseCases.FREED_TIME_USE))
                        .looking(() -> HoursLook::dress)
                        .editing(UseCases.MINUTES_PER_MONTH, UseCases.FREED_TIME_USE, UseCases.FIGURES_BASIS)
                        .when(room.map(MatrixWidths::figures)),
                titled(UseCases.COST_12_MONTHS, "cost")
                        .wide(5.9)
                        .editing(UseCases.COST_12_MONTHS, UseCases.EMPLOYEE_MINUTES, UseCases.VOLUNTEER_MINUTES)
                        .when(room.map(MatrixWidths::figures)),
                titled(UseCases.DATA, "data")
                        .wide(TextWidth.ofBold(Stream.of(Data.values()).map(SchemaLabels::choice)) + AROUND_BOLD)
                        .looking(() -> DataLook::dress)
                        .editing(UseCases.DATA)
                        .when(room.map(MatrixWidths::figures)),
                titled(UseCases.CO2, "co2")
                        .wide(12)
                        .looking(FootprintLook::new)
                        .when(room.map(MatrixWidths::footprint)),
                titled(UseCases.VERDICT, "verdict")
                        .wide(Math.max(11.2, VerdictBadge.room(proposals()) + AROUND))
                        .looking(() -> BadgeLook::dress));
    }

    /** Returns the column of one of the three questions: its rating, and the reason written for it. */
    private static ShownColumn mark(Column<Integer> mark, Column<String> ground) {
        return ShownColumn.of(mark)
                .wide(4.8)
                .onSide(Side.DATES)
                .saying(row -> row.text(mark), List.of(ground))
                .looking(() -> HeatLook.of(mark, ground))
                .editing(mark, ground);
    }

    private static ShownColumn titled(Column<?> column, String key) {
        return ShownColumn.of(column).titled(Messages.text("usecase.column." + key));
    }
}
