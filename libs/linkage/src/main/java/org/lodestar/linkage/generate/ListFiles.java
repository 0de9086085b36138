package org.lodestar.linkage.generate;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes made-up lists as files (RFC 4180, UTF-8): one for each list, {@code truth.csv} with {@code
 * source,id,entity}, and {@code overlaps.csv} with one row for each list history.
 */
public final class ListFiles implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Plan plan;
  private final Path directory;
  private final List<BufferedWriter> lists = new ArrayList<>();
  private final BufferedWriter truth;

  private ListFiles(Plan plan, Path directory) throws IOException {
    this.plan = plan;
    this.directory = Files.createDirectories(directory);
    this.truth = open("truth.csv", "source,id,entity");
    for (ListPlan list : plan.lists()) {
      lists.add(open(list.name() + ".csv", header(list)));
    }
  }

  /**
   * Makes the lists of a plan as files, over files of the same names.
   *
   * @return how many people have each list history
   */
  public static Overlaps write(Plan plan, Path directory) throws IOException {
    try (ListFiles files = new ListFiles(plan, directory)) {
      Overlaps overlaps = Generator.make(plan, files::add);
      files.writeOverlaps(overlaps);
      return overlaps;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void add(MadeRecord made) {
    try {
      BufferedWriter out = lists.get(made.list());
      out.write(made.id());
      for (Field field : plan.lists().get(made.list()).fields()) {
        out.write(',');
        writeCell(out, made.value(field));
      }
      out.write('\n');
      writeTruth(made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeTruth(MadeRecord made) throws IOException {
    truth.write(made.source());
    truth.write(',');
    truth.write(made.id());
    truth.write(',');
    truth.write(Integer.toString(made.entity()));
    truth.write('\n');
  }

  private static void writeCell(BufferedWriter out, @Nullable String value) throws IOException {
    if (value == null) {
      return;
    }
    boolean quoted = value.indexOf(',') >= 0 || value.indexOf('"') >= 0;
    out.write(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
  }

  private void writeOverlaps(Overlaps overlaps) throws IOException {
    try (BufferedWriter out =
        open("overlaps.csv", String.join(",", overlaps.lists()) + ",people")) {
      for (int history = 0; history < overlaps.people().size(); history++) {
        for (int list = 0; list < overlaps.lists().size(); list++) {
          out.write((history & 1 << list) == 0 ? "0," : "1,");
        }
        out.write(overlaps.people(history) + "\n");
      }
    }
  }

  private static String header(ListPlan list) {
    return list.fields().stream().map(Field::column).collect(Collectors.joining(",", "id,", ""));
  }

  private BufferedWriter open(String name, String header) throws IOException {
    BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                Files.newOutputStream(directory.resolve(name)), StandardCharsets.UTF_8),
            BUFFER);
    out.write(header + "\n");
    return out;
  }

  @Override
  public void close() throws IOException {
    truth.close();
    for (BufferedWriter list : lists) {
      list.close();
    }
  }
}
