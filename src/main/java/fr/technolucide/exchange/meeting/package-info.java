/**
 * The documents of a meeting, the board's file before it and the minutes after it: {@link
 * fr.technolucide.exchange.meeting.MeetingDocument} is what they say, in blocks that know no page; the PDF is laid out
 * in {@code exchange.form}, the text document here, the first worksheet in {@code exchange.excel.board}.
 */
@NullMarked
package fr.technolucide.exchange.meeting;

import org.jspecify.annotations.NullMarked;
