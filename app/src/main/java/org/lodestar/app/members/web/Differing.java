package org.lodestar.app.members.web;

import java.util.Arrays;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;

/** What somebody else stored meanwhile in a field, beside what was typed there. */
record Differing(String field, String stored, String typed) {
  /** Of these the ones that differ. */
  static Table table(Page page, Differing... fields) {
    return Table.of(
        page.t("members.clash.table"),
        Arrays.stream(fields).filter(each -> !each.stored().equals(each.typed())).toList(),
        Part.words(page.t("members.clash.field"), Differing::field),
        Part.words(page.t("members.clash.stored"), Differing::stored),
        Part.words(page.t("members.clash.typed"), Differing::typed));
  }
}
