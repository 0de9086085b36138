package org.lodestar.app.places.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.places.Lookup;
import org.lodestar.app.places.Lookup.Fault;

/**
 * Reads files that the statistics office publishes, row by row as they come: from postcodes to
 * wards, also in several parts, and from codes of wards to their names. Of other local authorities
 * nothing is kept; postcodes that ended are, since old reports have them.
 */
public final class LookupReader {
  private static final Pattern AREA = Pattern.compile("[A-Z][0-9]{8}");
  private static final Pattern NOWHERE = Pattern.compile("[A-Z]99999999");
  private static final Pattern WRITTEN = Pattern.compile("[^\\p{Cntrl}<>]{1,100}");
  private static final int HEAD = 16 * 1024;
  private static final int MOST = 100_000;
  private static final int MOST_WARDS = 300;
  private static final int MOST_FAULTS = 20;
  private static final int SAID = 40;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final String authority;
  private final Map<String, String> postcodes = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final SortedMap<String, String> wards = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private String file = "";
  private long elsewhere;
  private long withoutWard;

  /** For one local authority. */
  public LookupReader(String authority) {
    this.authority = authority;
  }

  /** Whether it may be the code of a local authority or a ward. */
  public static boolean isArea(String code) {
    return AREA.matcher(code).matches();
  }

  /**
   * Reads one file. Never throws for what is in it.
   *
   * @throws IOException when it cannot be read to its end
   */
  public void read(String name, InputStream in) throws IOException {
    file = name;
    try (BufferedReader text = new BufferedReader(decoded(in), HEAD)) {
      rows(text);
    } catch (CsvParseException broken) {
      fault(0, Fault.Kind.NOT_CSV, "");
    } catch (CharacterCodingException broken) {
      fault(0, Fault.Kind.NOT_TEXT, "");
    } catch (UncheckedIOException broken) {
      if (!(broken.getCause() instanceof CharacterCodingException)) {
        throw broken.getCause();
      }
      fault(0, Fault.Kind.NOT_TEXT, "");
    }
  }

  private static Reader decoded(InputStream in) {
    return new InputStreamReader(
        in,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private void rows(BufferedReader text) throws IOException {
    var reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowMissingFields(true)
            .allowExtraFields(true);
    @Nullable LookupColumns columns = null;
    for (CsvRecord row : reader.ofCsvRecord(text)) {
      if (columns == null) {
        columns = LookupColumns.of(row.getFields());
        if (!told(columns)) {
          return;
        }
      } else if (columns.isNames()) {
        name(columns, row);
      } else {
        take(columns, row);
      }
      if (isEnough()) {
        return;
      }
    }
    if (columns == null) {
      fault(0, Fault.Kind.NOTHING, "");
    }
  }

  /** Also passes over a byte-order mark, which spreadsheets put before the first name. */
  private static char separator(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    text.mark(HEAD);
    char[] begin = new char[HEAD / 2];
    int read = Math.max(0, text.read(begin));
    text.reset();
    String head = new String(begin, 0, read).lines().findFirst().orElse("");
    if (head.indexOf('\t') >= 0) {
      return '\t';
    }
    return head.indexOf(';') >= 0 ? ';' : ',';
  }

  private boolean told(LookupColumns columns) {
    if (columns.isNames()) {
      return true;
    }
    if (columns.postcode() < 0) {
      fault(1, Fault.Kind.NO_COLUMNS, "");
    } else if (columns.ward() < 0) {
      fault(1, Fault.Kind.NO_WARD_COLUMN, "");
    }
    return columns.postcode() >= 0 && columns.ward() >= 0;
  }

  private boolean isEnough() {
    if (postcodes.size() > MOST) {
      fault(0, Fault.Kind.TOO_MANY, String.valueOf(MOST));
    } else if (wards.size() > MOST_WARDS) {
      fault(0, Fault.Kind.TOO_MANY_WARDS, String.valueOf(MOST_WARDS));
    }
    return faults.size() >= MOST_FAULTS || postcodes.size() > MOST || wards.size() > MOST_WARDS;
  }

  private void name(LookupColumns columns, CsvRecord row) {
    String code = field(row, columns.ward());
    String name = field(row, columns.name());
    if (code.isEmpty() && name.isEmpty()) {
      return;
    }
    if (!isArea(code)) {
      fault(row, Fault.Kind.WARD, code);
    } else if (!WRITTEN.matcher(name).matches()) {
      fault(row, Fault.Kind.NAME, name);
    } else {
      names.put(code, name);
    }
  }

  private void take(LookupColumns columns, CsvRecord row) {
    if (row.getFieldCount() < columns.least()) {
      fault(row, Fault.Kind.SHORT, "");
    } else if (columns.authority() >= 0 && !field(row, columns.authority()).equals(authority)) {
      elsewhere++;
    } else {
      take(row, columns, field(row, columns.postcode()), field(row, columns.ward()));
    }
  }

  private void take(CsvRecord row, LookupColumns columns, String postcode, String ward) {
    @Nullable String plain = Postcode.of(postcode).orElse(null);
    if (plain == null) {
      fault(row, Fault.Kind.POSTCODE, postcode);
    } else if (ward.isEmpty() || NOWHERE.matcher(ward).matches()) {
      withoutWard++;
    } else if (!isArea(ward)) {
      fault(row, Fault.Kind.WARD, ward);
    } else if (!ward.equals(postcodes.getOrDefault(plain, ward))) {
      fault(row, Fault.Kind.TWICE, postcode);
    } else {
      postcodes.put(plain, ward);
      wards.putIfAbsent(ward, "");
      named(row, columns, ward);
    }
  }

  private void named(CsvRecord row, LookupColumns columns, String ward) {
    String name = field(row, columns.name());
    if (!name.isEmpty() && !WRITTEN.matcher(name).matches()) {
      fault(row, Fault.Kind.NAME, name);
    } else if (!name.isEmpty()) {
      names.put(ward, name);
    }
  }

  private static String field(CsvRecord row, int at) {
    return at >= 0 && at < row.getFieldCount() ? row.getField(at).strip() : "";
  }

  private void fault(CsvRecord row, Fault.Kind kind, String said) {
    fault(row.getStartingLineNumber(), kind, said);
  }

  private void fault(long row, Fault.Kind kind, String said) {
    String shortly = said.length() > SAID ? said.substring(0, SAID) + "…" : said;
    faults.add(new Fault(file, row, kind, shortly));
  }

  /** A lookup of which something is wrong before it is read. */
  public static Lookup wrong(Fault fault) {
    return new Lookup(Map.of(), new TreeMap<>(), new Lookup.Passed(0, 0), List.of(fault));
  }

  /** What all files together say. */
  public Lookup lookup() {
    if (faults.isEmpty() && postcodes.isEmpty()) {
      faults.add(
          elsewhere > 0
              ? new Fault("", 0, Fault.Kind.NONE_OF_AUTHORITY, authority)
              : new Fault("", 0, Fault.Kind.NOTHING, ""));
    }
    wards.replaceAll((code, none) -> names.getOrDefault(code, ""));
    return new Lookup(postcodes, wards, new Lookup.Passed(elsewhere, withoutWard), faults);
  }
}
