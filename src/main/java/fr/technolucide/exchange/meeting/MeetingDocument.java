package fr.technolucide.exchange.meeting;

import fr.technolucide.method.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document of a meeting says, block by block, in the order in which it is read.
 *
 * @param remark  at the right of the title
 * @param subject one sentence on what it is, for readers of the file
 * @param footer  at the foot of every page
 */
public record MeetingDocument(String title, String remark, String subject, String footer, List<Block> blocks) {

    /** Returns the document with more blocks at its end. */
    public MeetingDocument and(List<Block> more) {
        return new MeetingDocument(
                title,
                remark,
                subject,
                footer,
                Stream.concat(blocks.stream(), more.stream()).toList());
    }

    /** A piece of the document, as wide as the page. */
    public sealed interface Block {}

    /** Labels and values, one a line. */
    public record Pairs(List<Pair> pairs) implements Block {}

    public record Pair(String label, String value) {}

    /** The title of what follows; the remark stands at its right. */
    public record Section(String title, String remark) implements Block {}

    /**
     * A numbered subject, never parted by a page.
     *
     * @param margin    the number, or the day
     * @param under     one word under it; empty without any
     * @param subject   what it is about; empty when the statement says it
     * @param statement the question or the wording adopted
     */
    public record Item(String margin, String under, String subject, String statement, List<Part> parts)
            implements Block {}

    /** A line of a list: words between what stands at its left and at its right. */
    public record Entry(String left, String words, String right) implements Block {}

    /** Figures in frames side by side; the first is the one that matters most. */
    public record Figures(List<Figure> figures) implements Block {}

    public record Figure(String label, String value, String under) {}

    /** Boxes to sign in, side by side, kept with the block before. */
    public record Signatures(List<Signature> signatures) implements Block {}

    /** @param name of who signs; empty when it is not known */
    public record Signature(String role, String name) {}

    /** Words at the left end of a line and at its right. */
    public record Ends(String left, String right) implements Block {}

    public record Words(String text) implements Block {}

    /**
     * Words and figures in columns.
     *
     * @param rows   as many cells each as there are heads
     * @param totals whether the last row adds up the others
     */
    public record Table(List<Heading> heads, List<List<String>> rows, boolean totals) implements Block {}

    /** @param figures whether the cells under it stand at the right */
    public record Heading(String words, boolean figures) {}

    /** What words of the document mean, a line each. */
    public record Glossary(List<String> lines) implements Block {}

    /** A line or more of an {@link Item}. */
    public sealed interface Part {}

    /** What the rule proposes, framed, and why; two when it turned during the meeting. */
    public record Proposal(String label, List<Stance> stances) implements Part {}

    /** @param verdict {@code null} where the rule proposes nothing */
    public record Stance(@Nullable Verdict verdict, String words) {}

    /**
     * Figures in columns that every item shares, two on a line.
     *
     * @param label what they are the figures of
     */
    public record Facts(String label, List<String> facts) implements Part {}

    public record Labelled(String label, String text) implements Part {}

    /** Boxes for the votes, then lines to write on: what was decided, by whom. */
    public record Vote(List<String> boxes, List<String> lines) implements Part {}
}
