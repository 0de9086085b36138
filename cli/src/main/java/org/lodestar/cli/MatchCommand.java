package org.lodestar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lodestar.linkage.encode.EncFile;
import org.lodestar.linkage.encode.EncodedList;
import org.lodestar.linkage.encode.LinkRule;
import org.lodestar.linkage.encode.Linkage;
import org.lodestar.linkage.encode.Overlaps;
import org.lodestar.linkage.encode.OverlapsRefused;
import org.lodestar.linkage.encode.SmallCells;
import org.lodestar.linkage.output.Folder;

/** {@code link match …}: the unit's work on encoded lists. */
final class MatchCommand {
  private static final Set<String> OPTIONS =
      Set.of("--input", "--out", "--counts-only", "--decoys", "--threshold", "--seed");

  private final Options options;

  private MatchCommand(Options options) {
    this.options = options;
  }

  static String run(List<String> arguments) {
    MatchCommand command =
        new MatchCommand(Options.read(arguments, OPTIONS, Set.of("--counts-only")));
    try {
      return command.match();
    } catch (NoSuchFileException e) {
      throw new CommandRefused("There is no file " + e.getFile() + ".");
    } catch (IOException e) {
      throw new CommandRefused("A file cannot be read or written: " + e.getMessage());
    } catch (OverlapsRefused | IllegalArgumentException e) {
      throw new CommandRefused("The lists cannot be linked: " + e.getMessage() + ".");
    }
  }

  private String match() throws IOException {
    options.text("--input", "two or more encoded lists between commas");
    Path out = Path.of(options.text("--out", "a folder for the results"));
    List<EncodedList> lists = new ArrayList<>();
    for (String name : options.list("--input")) {
      lists.add(EncFile.read(Path.of(name)));
    }
    List<Integer> decoys = decoys(lists.size());
    LinkRule rule =
        LinkRule.of(options.has("--seed") ? options.count("--seed") : 1)
            .withProbability(options.number("--threshold").orElse(0.5));
    Linkage linkage = Linkage.of(lists, rule);
    try (Folder folder = new Folder(out)) {
      if (options.has("--counts-only")) {
        Overlaps overlaps = linkage.overlaps(SmallCells.standard(), decoys);
        Files.writeString(folder.draft().resolve("overlaps.csv"), overlaps.table());
      } else {
        clusters(linkage, lists, folder.draft().resolve("clusters.csv"));
      }
      Files.writeString(folder.draft().resolve("rates.csv"), rates(linkage));
      folder.finish();
    }
    return options.has("--counts-only")
        ? "How many people stand on which lists is in " + out + ". Delete the encoded lists."
        : "Clusters under pseudonyms are in "
            + out
            + ": personal data still, and for the unit alone.";
  }

  /** Whom an owner made up must not be counted. */
  private List<Integer> decoys(int lists) {
    List<Integer> decoys =
        options.list("--decoys").stream()
            .map(
                text -> {
                  if (!text.matches("[0-9]{1,9}")) {
                    throw new CommandRefused(
                        "--decoys takes a whole number for each list, not "
                            + Shown.text(text)
                            + ".");
                  }
                  return Integer.valueOf(text);
                })
            .toList();
    if (options.has("--counts-only") && decoys.size() != lists) {
      throw new CommandRefused(
          "--counts-only needs --decoys: how many records each owner made up, in the order of the"
              + " lists (0 for none).");
    }
    return decoys;
  }

  private static void clusters(Linkage linkage, List<EncodedList> lists, Path file)
      throws IOException {
    StringBuilder csv = new StringBuilder("source,id,cluster\n");
    for (int list = 0; list < lists.size(); list++) {
      for (int record = 0; record < lists.get(list).size(); record++) {
        csv.append(lists.get(list).header().list())
            .append(',')
            .append(lists.get(list).pseudonym(record))
            .append(',')
            .append(linkage.cluster(list, record))
            .append('\n');
      }
    }
    Files.writeString(file, csv);
  }

  /** Rounded up to a hundredth: an exact rate would tell a small overlap. */
  private static String rates(Linkage linkage) {
    StringBuilder csv = new StringBuilder("source_l,source_r,false_links,missed_links\n");
    linkage
        .reports()
        .forEach(
            report ->
                csv.append(
                    String.format(
                        Locale.ROOT,
                        "%s,%s,%.2f,%.2f\n",
                        report.left(),
                        report.right(),
                        report.falseLinkRate(),
                        report.missedLinkRate())));
    return csv.toString();
  }
}
