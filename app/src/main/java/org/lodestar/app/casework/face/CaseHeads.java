package org.lodestar.app.casework.face;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseAddress;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseHead;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.store.HeadRows;
import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands over every page of a case. The page itself records that it was read; who may not read
 * the case sees nothing here.
 */
@Component
@Transactional(readOnly = true)
public class CaseHeads {
  private final List<CaseAddress> addresses;
  private final HeadRows rows;

  CaseHeads(List<CaseAddress> addresses, HeadRows rows) {
    this.addresses = List.copyOf(addresses);
    this.rows = rows;
  }

  /** The head of the case that the page at an address is about, for the worker who asks. */
  public Optional<CaseHead> over(String address) {
    return addresses.stream()
        .flatMap(each -> each.about(address).stream())
        .findFirst()
        .flatMap(this::head);
  }

  private Optional<CaseHead> head(CaseAddress.About about) {
    return Standing.current()
        .member()
        .flatMap(worker -> rows.read(worker, about.caseFile()))
        .map(file -> head(file, about.person(), Standing.current().member().orElseThrow()));
  }

  private CaseHead head(CaseFile file, @Nullable UUID about, UUID worker) {
    List<Person> all = rows.people(file.id());
    Person one = all.stream().filter(each -> each.id().equals(about)).findFirst().orElse(null);
    List<Person> shown = one == null ? concerned(all) : List.of(one);
    return new CaseHead(
        file,
        one,
        rows.who(file, shown).stream()
            .sorted(Comparator.comparing(CaseHead.Who::isGrave).reversed())
            .toList(),
        rows.together(worker, file.id()));
  }

  /** Those who may be victims; all, where nobody may be. */
  static List<Person> concerned(List<Person> all) {
    List<Person> victims =
        all.stream()
            .filter(each -> each.details().roles().contains(RoleInCase.POTENTIAL_VICTIM))
            .toList();
    return victims.isEmpty() ? all : victims;
  }
}
