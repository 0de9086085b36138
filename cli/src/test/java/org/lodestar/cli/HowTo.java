package org.lodestar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A page of how-to whose commands are carried out within a folder of a test. */
final class HowTo {
  private static final Pattern LIST =
      Pattern.compile("`(\\w+\\.(?:csv|json))`\n```(?:csv|json)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("```sh\n\\./lodestar (.*?)\n```");
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
  private static final List<String> FILES =
      List.of(
          "--input",
          "--out",
          "--results",
          "--review",
          "--clusters",
          "--pairs",
          "--truth",
          "--settings",
          "--wrong",
          "--earlier",
          "--records",
          "--table",
          "--checklist",
          "--report",
          "--links",
          "--rules",
          "--released");

  private final String page;
  private final Path folder;

  HowTo(String name, Path folder) {
    this.folder = folder;
    try {
      page = Files.readString(Path.of("../docs/howto").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the page has people type, without the name of the program. */
  List<String> commands() {
    return COMMAND.matcher(page).results().map(found -> found.group(1)).toList();
  }

  /** Makes the lists and settings that the page shows; gives their names. */
  List<String> makeLists() {
    return LIST.matcher(page)
        .results()
        .map(
            list -> {
              try {
                Files.writeString(folder.resolve(list.group(1)), list.group(2));
                return list.group(1);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }

  /** Runs a command, whose files are those of the folder; gives what it printed. */
  String run(String command) {
    List<String> arguments = new ArrayList<>();
    WORD.matcher(command)
        .results()
        .map(word -> word.group().replace("\"", ""))
        .forEach(
            word -> {
              boolean isFile = !arguments.isEmpty() && FILES.contains(arguments.getLast());
              arguments.add(isFile ? placed(word) : word);
            });
    Ran ran = Ran.of(arguments);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  private String placed(String names) {
    return String.join(
        ",", Arrays.stream(names.split(",")).map(name -> folder.resolve(name).toString()).toList());
  }
}
