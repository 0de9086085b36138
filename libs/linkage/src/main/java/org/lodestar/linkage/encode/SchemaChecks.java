package org.lodestar.linkage.encode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules that a schema must keep, each with a sentence that names the JSON path. */
final class SchemaChecks {
  private final List<String> faults = new ArrayList<>();

  private SchemaChecks() {}

  static void refuseFaulty(
      int version,
      int length,
      int bits,
      double flips,
      double decoys,
      int minimumFields,
      List<SchemaField> fields) {
    SchemaChecks checks = new SchemaChecks();
    checks.demand(version == 1, "$.version must be 1");
    checks.demand(
        length >= 128 && length <= 65_536 && length % 128 == 0,
        "$.length must be a multiple of 128 from 128 to 65536");
    checks.demand(bits >= 1 && bits <= 2 * length, "$.bits must be 1 to twice $.length");
    checks.demand(flips >= 0 && flips <= 0.05, "$.flips must be 0 to 0.05");
    checks.demand(decoys >= 0 && decoys <= 1, "$.decoys must be 0 to 1");
    checks.demand(
        minimumFields >= 1 && minimumFields <= fields.size(),
        "$.minimumFields must be 1 to the number of fields");
    checks.fields(fields);
    checks.refuse();
  }

  private void fields(List<SchemaField> fields) {
    Set<String> names = new HashSet<>();
    for (int at = 0; at < fields.size(); at++) {
      field("$.fields[" + at + "]", fields.get(at), names);
    }
    int sum = fields.stream().mapToInt(SchemaField::share).sum();
    demand(sum == 100, "$.fields[*].share must sum to 100, not " + sum);
  }

  private void field(String path, SchemaField field, Set<String> names) {
    demand(!field.name().isBlank(), path + ".name must not be blank");
    demand(names.add(field.name()), path + ".name is used twice");
    demand(!field.key().isBlank(), path + ".key must not be blank");
    demand(field.share() >= 1 && field.share() <= 100, path + ".share must be 1 to 100");
    demand(
        field.tokens() != Tokens.POSTCODE || field.kind() == Kind.PLACE,
        path + ".tokens can be postcode only where the kind is place");
  }

  private void demand(boolean kept, String sentence) {
    if (!kept) {
      faults.add(sentence);
    }
  }

  private void refuse() {
    if (!faults.isEmpty()) {
      throw new SchemaRefused(faults);
    }
  }
}
