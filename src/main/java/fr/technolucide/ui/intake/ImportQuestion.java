package fr.technolucide.ui.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * A doubt in words, and its replies.
 *
 * @param id    of its node
 * @param note  stands beside the replies; may be empty
 */
record ImportQuestion(String id, String sentence, String note, List<Reply> replies) {

    ImportQuestion {
        replies = List.copyOf(replies);
    }

    /**
     * One reply.
     *
     * @param id     of its node
     * @param chosen whether it was given, or is what is done while nothing was
     * @param give   what giving it does
     */
    record Reply(String id, String words, boolean chosen, Runnable give) {}

    /** Returns whether a person must answer before anything goes on. */
    boolean isOpen() {
        return replies.stream().noneMatch(Reply::chosen);
    }

    /** Returns what is seen of it, but which reply is chosen. */
    List<String> looks() {
        return Stream.concat(Stream.of(id, sentence, note), replies.stream().map(Reply::words))
                .toList();
    }
}
