package fr.technolucide.catalog.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.example.PlausibleTrials;
import fr.technolucide.workbook.CachingReader;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trials with data above what their tool allows, counted in the database and one by one. */
class TrialIncidentsTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void fill() {
        workbook = Workbooks.example(folder);
        workbook.apply(
                new ChangeSet(StepKind.EXAMPLE, "", workbook.read(reader -> PlausibleTrials.edits(400, reader))));
        List<Edit> edits = new ArrayList<>();
        List<Row> tools = Workbooks.rows(workbook, Tools.SHEET);
        for (int i = 0; i < tools.size(); i++) {
            @Nullable Data allowed = i == 0 ? null : Data.values()[i % Data.values().length];
            edits.add(Edit.update(tools.get(i), Tools.DATA_ALLOWED, allowed));
        }
        workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", edits));
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    @Test
    void thoseThatAreFoundOneByOneTheLatestFirst() {
        List<LocalDate> firstDays = List.of(LocalDate.MIN, LocalDate.of(2026, 10, 15), LocalDate.of(2027, 1, 1));
        int all = workbook.read(now -> {
            int sum = 0;
            for (Row useCase : now.all(UseCases.SHEET)) {
                for (LocalDate from : firstDays) {
                    List<Row> expected = now.where(Trials.USE_CASE, useCase.id()).stream()
                            .filter(trial ->
                                    !trial.get(Trials.DAY, LocalDate.MIN).isBefore(from))
                            .filter(trial -> TrialIncidents.isIncident(trial, now))
                            .sorted(Comparator.comparing((Row trial) -> trial.get(Trials.DAY, LocalDate.MIN))
                                    .reversed())
                            .toList();
                    assertThat(TrialIncidents.of(useCase.id(), from, now)).isEqualTo(expected);
                    sum += expected.size();
                }
            }
            return sum;
        });
        assertThat(all).as("some there are").isPositive();
    }

    @Test
    void asManyAsOneByOne() {
        List<@Nullable LocalDate> firstDays = new ArrayList<>(
                List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 10, 15), LocalDate.of(2027, 1, 1)));
        firstDays.add(null);
        long all = workbook.read(now -> {
            long sum = 0;
            for (Row useCase : now.all(UseCases.SHEET)) {
                for (LocalDate from : firstDays) {
                    long expected = now.where(Trials.USE_CASE, useCase.id()).stream()
                            .filter(trial -> from == null
                                    || !trial.get(Trials.DAY, LocalDate.MIN).isBefore(from))
                            .filter(trial ->
                                    TrialIncidents.toolExceeded(trial, now).isPresent())
                            .count();
                    assertThat(TrialIncidents.disclosures(useCase.id(), from, now))
                            .isEqualTo(expected);
                    assertThat(TrialIncidents.disclosures(useCase.id(), from, CachingReader.of(now)))
                            .isEqualTo(expected);
                    sum += expected;
                }
            }
            return sum;
        });
        assertThat(all).as("some there are").isPositive();
    }
}
