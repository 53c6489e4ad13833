package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.figure.ToolFigures;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.method.ToolStatus;
import fr.technolucide.workbook.CachingReader;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tool as the list at the left shows it, or all of them at once.
 *
 * @param tool       with its figures; absent for all tools
 * @param gate       absent for all tools
 * @param trials     how many trials it has
 * @param measured   how many of them the median gain is made of
 * @param longest    the longest time spent on any tool, in minutes, for the scale of the bars
 */
record ToolLine(
        @Nullable Row tool, @Nullable TenHourGate gate, long trials, long minutes, long measured, long longest) {

    /** Before the first answer. */
    static final ToolLine NONE = new ToolLine(null, null, 0, 0, 0, -1);

    /** Returns every tool at once, then each, the one most tried first. */
    static List<ToolLine> read(Reader workbook) {
        Reader reader = CachingReader.of(workbook);
        var listing = reader.list(Query.of(Tools.SHEET).order(List.of(Sort.descending(Tools.TOTAL_MINUTES))));
        List<Row> tools = reader.complete(
                reader.rows(listing, 0, listing.size()),
                List.of(
                        Tools.TRIAL_COUNT,
                        Tools.TOTAL_MINUTES,
                        Tools.TESTER_COUNT,
                        Tools.MEDIAN_NET_GAIN,
                        Tools.STATUS));
        Map<UUID, TenHourGate> gates = ToolFigures.gates(reader, tools);
        Map<UUID, Long> measured = ToolFigures.measuredTrials(reader);
        long longest = tools.stream()
                .mapToLong(tool -> tool.get(Tools.TOTAL_MINUTES, 0))
                .max()
                .orElse(0);
        List<ToolLine> lines = new ArrayList<>();
        lines.add(new ToolLine(
                null,
                null,
                reader.count(Trials.SHEET),
                reader.sum(reader.list(Query.of(Trials.SHEET)), Trials.MINUTES),
                0,
                longest));
        for (Row tool : tools) {
            lines.add(new ToolLine(
                    tool,
                    Objects.requireNonNull(gates.get(tool.id())),
                    tool.get(Tools.TRIAL_COUNT, 0),
                    tool.get(Tools.TOTAL_MINUTES, 0),
                    measured.getOrDefault(tool.id(), 0L),
                    longest));
        }
        return lines;
    }

    /** Returns the id of the tool; {@code null} for all tools. */
    @Nullable
    UUID id() {
        return tool == null ? null : tool.id();
    }

    String name() {
        return tool == null ? "" : tool.get(Tools.NAME, "");
    }

    String purpose() {
        return tool == null ? "" : tool.get(Tools.PURPOSE, "");
    }

    int testers() {
        return tool == null ? 0 : tool.get(Tools.TESTER_COUNT, 0);
    }

    /** Returns the median gain; {@code null} when no trial has its three times. */
    @Nullable
    Integer medianGain() {
        return tool == null ? null : tool.get(Tools.MEDIAN_NET_GAIN);
    }

    ToolStatus status() {
        return tool == null ? ToolStatus.TO_EXPLORE : tool.get(Tools.STATUS, ToolStatus.TO_EXPLORE);
    }

    boolean isSame(ToolLine other) {
        return !other.equals(NONE) && Objects.equals(id(), other.id());
    }
}
