package fr.technolucide.ui;

import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.choice.Role;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows for {@link SampleSchema}. */
public final class SampleRows {

    public static final List<String> TOOLS = List.of("Plumier", "Truchement", "Écoutille", "Imagier", "Trieuse");
    public static final List<String> PEOPLE = List.of("Amina", "Bernard", "Chloé", "Daouda");
    private static final List<String> TASKS = List.of(
            "Atelier CV, deux voix",
            "Réunion du bureau",
            "Groupe de parole",
            "Atelier « lire sa facture »",
            "Permanence bruyante",
            "Conseil d’administration",
            "Courrier à la CAF, avec pièces jointes et relance");

    private SampleRows() {}

    public static UUID tool(int index) {
        return new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L + 100 + index);
    }

    public static UUID person(int index) {
        return new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L + 200 + index);
    }

    public static UUID trial(int index) {
        return new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L + 1_000 + index);
    }

    static List<Edit> of(int trials) {
        List<Edit> edits = new ArrayList<>();
        edits.add(SampleSchema.insert(
                SampleSchema.ASSOCIATION,
                new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0001L),
                Cells.of(SampleSchema.ASSOCIATION_NAME, "Les Passerelles d’Orvelle")
                        .and(SampleSchema.EXAMPLE, true)));
        for (int i = 0; i < PEOPLE.size(); i++) {
            edits.add(SampleSchema.insert(
                    SampleSchema.PEOPLE,
                    person(i),
                    Cells.of(SampleSchema.NAME, PEOPLE.get(i))
                            .and(SampleSchema.ROLE, Role.values()[i % Role.values().length])));
        }
        for (int i = 0; i < TOOLS.size(); i++) {
            edits.add(SampleSchema.insert(
                    SampleSchema.TOOLS,
                    tool(i),
                    Cells.of(SampleSchema.TOOL, TOOLS.get(i))
                            .and(SampleSchema.PURPOSE, "aide à la rédaction")
                            .and(SampleSchema.PRICE, 1_200L * i)));
        }
        for (int i = 0; i < trials; i++) {
            edits.add(SampleSchema.insert(SampleSchema.TRIALS, trial(i), trialCells(i)));
        }
        edits.add(SampleSchema.insert(
                SampleSchema.FACTORS,
                new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0002L),
                Cells.of(SampleSchema.FACTOR, "Texte court").and(SampleSchema.CENTRAL, new BigDecimal("0.3400"))));
        return edits;
    }

    private static Cells trialCells(int i) {
        return Cells.of(SampleSchema.DAY, LocalDate.of(2026, 11, 24).minusDays(i % 4_000))
                .and(SampleSchema.TRIAL_TOOL, tool(i % TOOLS.size()))
                .and(SampleSchema.TESTER, person(i % PEOPLE.size()))
                .and(SampleSchema.MINUTES, 30 + i % 60)
                .and(SampleSchema.TASK, TASKS.get(i % TASKS.size()))
                .and(SampleSchema.WITH, List.of(person((i + 1) % PEOPLE.size())))
                .and(SampleSchema.DATA, Data.values()[i % Data.values().length])
                .and(SampleSchema.WITHOUT, 90)
                .and(SampleSchema.WITH_AI, 40 + i % 70)
                .and(SampleSchema.QUALITY, 1 + i % 5)
                .and(SampleSchema.ERRORS, i % 3)
                .and(SampleSchema.LESSON, "Deux voix bien séparées. Les sigles (CAF, RSA) sont à corriger à la main.");
    }
}
