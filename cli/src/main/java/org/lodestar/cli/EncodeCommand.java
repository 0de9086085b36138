package org.lodestar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestar.linkage.encode.EncFile;
import org.lodestar.linkage.encode.Encoder;
import org.lodestar.linkage.encode.Encoding;
import org.lodestar.linkage.encode.Entry;
import org.lodestar.linkage.encode.Keys;
import org.lodestar.linkage.encode.Schema;
import org.lodestar.linkage.encode.SchemaField;
import org.lodestar.linkage.encode.SchemaRefused;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.CsvLists;
import org.lodestar.linkage.table.ListFile;
import org.lodestar.linkage.table.Table;

/** {@code link encode …}: a list as keyed encodings. Encodings remain personal data. */
final class EncodeCommand {
  private static final Set<String> OPTIONS =
      Set.of("--input", "--schema", "--key-file", "--out", "--run", "--list", "--id");

  private final Options options;

  private EncodeCommand(Options options) {
    this.options = options;
  }

  static String run(List<String> arguments) {
    if (arguments.equals(List.of("--schema", "people"))) {
      return Schema.people().json();
    }
    EncodeCommand command = new EncodeCommand(Options.read(arguments, OPTIONS));
    try {
      return command.encode();
    } catch (NoSuchFileException e) {
      throw new CommandRefused("There is no file " + e.getFile() + ".");
    } catch (IOException e) {
      throw new CommandRefused("A file cannot be read or written: " + e.getMessage());
    } catch (SchemaRefused e) {
      throw new CommandRefused(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw new CommandRefused("The list cannot be encoded: " + e.getMessage() + ".");
    }
  }

  private String encode() throws IOException {
    Path input = Path.of(options.text("--input", "a CSV file"));
    Path out = Path.of(options.text("--out", "a file for the encodings, such as council.enc"));
    Schema schema =
        Schema.read(Files.readString(Path.of(options.text("--schema", "the file of the schema"))));
    Keys keys =
        Keys.read(
            Path.of(options.text("--key-file", "a file with the key; never the key itself")),
            options.find("--run").orElse("run"));
    ListFile file = ListFile.of(input);
    Table table = new CsvLists(List.of(file), options.find("--id").orElse(null)).read();
    String list = options.find("--list").orElse(file.source());
    Encoding encoding = new Encoder(schema, keys, list).encode(entries(table, schema));
    EncFile.write(out, encoding.list());
    Path decoys = out.resolveSibling(out.getFileName() + ".decoys");
    EncFile.writeDecoys(decoys, encoding);
    return """
        %,d records encoded to %s, %,d left out as too sparse.
        %,d invented records are among them: tell the unit the number, keep %s to yourselves.
        Bits set: %.0f %% on average, from %.0f to %.0f.
        Encodings remain personal data. Use a new key for the next run."""
        .formatted(
            encoding.records() - encoding.refused(),
            out,
            encoding.refused(),
            encoding.decoys().size(),
            decoys,
            100 * encoding.after().mean(),
            100 * encoding.after().least(),
            100 * encoding.after().most());
  }

  private static List<Entry> entries(Table table, Schema schema) {
    List<Column> columns =
        schema.fields().stream().map(SchemaField::name).map(table::column).toList();
    List<Entry> entries = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      Map<String, String> values = new HashMap<>();
      for (Column column : columns) {
        String value = column.at(row);
        if (value != null) {
          values.put(column.name(), value);
        }
      }
      entries.add(new Entry(table.id(row), values));
    }
    return entries;
  }
}
