/**
 * The command line: one class a command, which asks the floors below and answers in words or as one JSON object. No
 * rule, no file format and no window lives here. Begin with {@link fr.technolucide.cli.Cli}, then
 * {@link fr.technolucide.cli.InfoCommand}.
 */
@NullMarked
package fr.technolucide.cli;

import org.jspecify.annotations.NullMarked;
