package fr.technolucide.workbook.store;

import fr.technolucide.quantity.ChoiceItem;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Value;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** A small schema with every kind of column, for tests of the store. */
final class Samples {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T09:42:00Z"), ZoneOffset.UTC);
    static final Environment ENVIRONMENT =
            new Environment(CLOCK, UUID.fromString("00000000-0000-4000-8000-000000000001"), "Chloé");

    static final Sheet PEOPLE = Sheet.named("people").label("{name}");
    static final Column<String> NAME = PEOPLE.text("name", 80).required().unique();

    static final Sheet TOOLS = Sheet.named("tools").label("{name}");
    static final Column<String> TOOL_NAME = TOOLS.text("name", 250).required();
    static final Column<Mood> MOOD = TOOLS.choice("mood", Mood.class);
    static final Column<BigDecimal> FACTOR = TOOLS.decimal("factor", 4);
    static final Column<Long> PRICE = TOOLS.money("price");
    static final Column<Boolean> OPEN = TOOLS.flag("open");
    static final Column<Integer> MARK = TOOLS.rating("mark", 1, 5);

    static final Sheet TRIALS = Sheet.named("trials").label("{day}, {tool}");
    static final Column<UUID> TOOL = TRIALS.reference("tool", "tools", OnDelete.DETACH);
    static final Column<LocalDate> DAY = TRIALS.date("day");
    static final Column<Integer> MINUTES = TRIALS.minutes("minutes").between(1, 1_440);
    static final Column<Integer> OTHER = TRIALS.minutes("other");
    static final Column<String> LESSON = TRIALS.longText("lesson", 4_000);
    static final Column<List<UUID>> WITH = TRIALS.references("with_people", "people");
    static final Column<Integer> GAIN = TRIALS.derived(
            "gain",
            new Value.Plain<>(new Kind.Count()),
            Expression.cell(MINUTES).minus(OTHER));

    static final Sheet NOTES = Sheet.named("retro_notes").label("{text}");
    static final Column<String> TEXT = NOTES.text("text", 100);
    static final Column<UUID> TRIAL = NOTES.reference("trial", "trials", OnDelete.CASCADE);
    static final Column<UUID> KEPT = NOTES.reference("kept", "people", OnDelete.REFUSE);

    static final Schema SCHEMA;

    static {
        TRIALS.order(Sort.descending(DAY));
        SCHEMA = new Schema(1, List.of(PEOPLE, TOOLS, TRIALS, NOTES));
    }

    private Samples() {}

    enum Mood implements ChoiceItem {
        GOOD("good"),
        BAD("bad");

        private final String id;

        Mood(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    static Edit tool(UUID id, String name) {
        return new Edit.Insert(TOOLS, id, Cells.of(TOOL_NAME, name), Edit.Origin.TYPED);
    }

    static Edit person(UUID id, String name) {
        return new Edit.Insert(PEOPLE, id, Cells.of(NAME, name), Edit.Origin.TYPED);
    }

    static Edit trial(UUID id, UUID tool, LocalDate day, int minutes) {
        return new Edit.Insert(TRIALS, id, Cells.of(TOOL, tool).and(DAY, day).and(MINUTES, minutes), Edit.Origin.TYPED);
    }
}
