package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Trials;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Converts what was counted during a trial into uses of the kinds that have a factor. */
public final class TrialUses {

    private static final double MINUTES_PER_HOUR = 60;

    /** The kind of use that a cell counts; {@code perUse} is how much of the cell makes one use. */
    private record Counted(Column<Integer> cell, String factor, double perUse) {}

    private static final List<Counted> COUNTED = List.of(
            new Counted(Trials.SHORT_EXCHANGES, "texte_court", 1),
            new Counted(Trials.LONG_DOCUMENTS, "texte_long_doc", 1),
            new Counted(Trials.IMAGES, "image", 1),
            new Counted(Trials.VIDEOS, "video_5s", 1),
            new Counted(Trials.AUDIO_MINUTES, "transcription_1h", MINUTES_PER_HOUR));

    private TrialUses() {}

    /** Returns the codes of the factors that trials may be counted by. */
    public static Set<String> factors() {
        return COUNTED.stream().map(Counted::factor).collect(Collectors.toSet());
    }

    /**
     * Returns the number of uses by the code of their factor; uses that were not counted are left out, which is not 0.
     */
    public static Map<String, Double> of(Row trial) {
        Map<String, Double> uses = new LinkedHashMap<>();
        for (Counted counted : COUNTED) {
            Integer count = trial.get(counted.cell());
            if (count != null) {
                uses.put(counted.factor(), count / counted.perUse());
            }
        }
        return uses;
    }
}
