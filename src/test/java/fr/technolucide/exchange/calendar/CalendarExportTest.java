package fr.technolucide.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.insight.Upcoming;
import fr.technolucide.method.Outcome;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarExportTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:42:00Z");

    @TempDir
    private Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = SampleWorkbook.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    @Test
    void everythingToComeIsAWholeDayUnderTheIdOfItsRow() throws IOException {
        List<Upcoming> coming = workbook.read(Upcoming::of);

        List<VEvent> events = parsed().getEvents();

        assertThat(coming).hasSizeGreaterThanOrEqualTo(5);
        assertThat(events.stream().map(event -> event.getUid().getValue()))
                .containsExactlyElementsOf(coming.stream()
                        .map(each -> each.row().id() + (each.kind() == Upcoming.Kind.NEXT_RETROSPECTIVE ? "-next" : ""))
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        });
        assertThat(Files.readString(written()))
                .contains("SUMMARY:Revue\u00a0: Courriers aux administrations", "DTSTART;VALUE=DATE:20261215");
    }

    @Test
    void aDecisionStandsOnItsDayUntilItIsTaken() throws IOException {
        assertThat(Files.readString(written()))
                .contains("SUMMARY:Décision\u00a0: Courriers aux administrations", "DTSTART;VALUE=DATE:20261203");
        Row awaited = workbook.read(reader -> reader.all(Decisions.SHEET)).stream()
                .filter(row -> row.isEmpty(Decisions.OUTCOME))
                .findFirst()
                .orElseThrow();
        workbook.apply(ChangeSet.edited("", Edit.update(awaited, Decisions.OUTCOME, Outcome.CONTINUE)));

        assertThat(Files.readString(written())).doesNotContain("Décision\u00a0: Courriers aux administrations");
    }

    @Test
    void whatIsPastOrClosedIsNotToCome() {
        SampleWorkbook.take(
                workbook,
                List.of(
                        action(1, SampleWorkbook.TODAY.minusDays(1), ActionStatus.OPEN),
                        action(2, SampleWorkbook.TODAY, ActionStatus.OPEN),
                        action(3, SampleWorkbook.TODAY.plusDays(1), ActionStatus.DONE)));

        assertThat(workbook.read(Upcoming::of).stream().map(each -> each.row().id()))
                .contains(SampleWorkbook.id(0x72))
                .doesNotContain(SampleWorkbook.id(0x71), SampleWorkbook.id(0x73));
    }

    @Test
    void anyTextComesBackFromTheFile() throws IOException {
        String title = "Écrire : a, b ; c \\\\ \"d\" 😀 " + "é".repeat(200);
        SampleWorkbook.take(
                workbook,
                List.of(SampleWorkbook.insert(
                        Actions.SHEET,
                        SampleWorkbook.id(0x74),
                        Cells.of(Actions.TITLE, title + "\u0007")
                                .and(Actions.STATUS, ActionStatus.OPEN)
                                .and(Actions.DUE, SampleWorkbook.TODAY))));

        assertThat(parsed().getEvents().stream().map(event -> event.getSummary().getValue()))
                .contains("À faire\u00a0: " + title);
        assertThat(Files.readAllLines(written()))
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void theNextRetrospectiveStandsThereBeforeTheLastOneIsClosed() throws IOException {
        assertThat(Files.readString(written())).contains("SUMMARY:Rétrospective\r\n", "DTSTART;VALUE=DATE:20261216");
    }

    @Test
    void anEventSaysWhoDecidesWhatAndRemindsOnTheDayBefore() throws IOException {
        VEvent decision = parsed().getEvents().stream()
                .filter(event -> event.getSummary().getValue().endsWith("Affiches d’événements"))
                .findFirst()
                .orElseThrow();
        assertThat(decision.getDescription().getValue())
                .contains("Conseil d’administration", "Ne pas retenir")
                .doesNotContain("\r");
        assertThat(decision.getAlarms())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.getTrigger().getDuration()).hasToString("-PT15H"));
    }

    @Test
    void aChangedEventIsALaterOne() throws IOException {
        Row awaited = workbook.read(reader -> reader.all(Decisions.SHEET)).stream()
                .filter(row -> row.isEmpty(Decisions.OUTCOME))
                .findFirst()
                .orElseThrow();
        int before = sequence(awaited);
        workbook.apply(ChangeSet.edited("", Edit.update(awaited, Decisions.DAY, SampleWorkbook.TODAY.plusDays(40))));
        assertThat(sequence(awaited)).isEqualTo(before + 1);
    }

    private int sequence(Row row) throws IOException {
        return parsed().getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(row.id().toString()))
                .findFirst()
                .orElseThrow()
                .getSequence()
                .getValue();
    }

    @Test
    void theCalendarHasTheNameOfTheAssociationAndItsLanguage() throws IOException {
        assertThat(Files.readString(written()))
                .contains(
                        "X-WR-CALNAME:Technolucide Les Passerelles d’Orvelle",
                        "PRODID:-//Technolucide//Technolucide//FR");
    }

    @Test
    void theSameWorkbookAtTheSameMomentGivesTheSameBytes() throws IOException {
        byte[] once = Files.readAllBytes(written());

        assertThat(Files.readAllBytes(written())).isEqualTo(once);
    }

    private static fr.technolucide.workbook.Edit action(int number, LocalDate due, ActionStatus status) {
        return SampleWorkbook.insert(
                Actions.SHEET,
                SampleWorkbook.id(0x70 + number),
                Cells.of(Actions.TITLE, "Action " + number)
                        .and(Actions.DUE, due)
                        .and(Actions.STATUS, status));
    }

    private ICalendar parsed() throws IOException {
        return Biweekly.parse(Files.readString(written())).first();
    }

    private Path written() {
        Path target = folder.resolve("calendar.ics");
        workbook.read(reader -> {
            try {
                return CalendarExport.write(reader, target, NOW);
            } catch (IOException failing) {
                throw new UncheckedIOException(failing);
            }
        });
        return target;
    }
}
