package fr.technolucide.ui.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseWordsTest {

    private static String people(Cells cells) {
        return CaseWords.people(Row.of(UseCases.SHEET, new UUID(0, 1), LocalDate.of(2026, 12, 1))
                .with(cells));
    }

    @Test
    void peopleServedAreSaidOnceWhenTheyAreAsManyAsBefore() {
        assertThat(people(Cells.of(UseCases.PEOPLE_BEFORE, 140).and(UseCases.PEOPLE_AFTER, 190)))
                .isEqualTo("140 à 190");
        assertThat(people(Cells.of(UseCases.PEOPLE_BEFORE, 60).and(UseCases.PEOPLE_AFTER, 60)))
                .isEqualTo("60");
        assertThat(people(Cells.of(UseCases.PEOPLE_AFTER, 60))).isEqualTo("— à 60");
    }
}
