package org.lodestar.app.pathway.face;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.Contact;
import org.lodestar.app.pathway.Continuity;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.pathway.domain.Comparison;
import org.lodestar.app.pathway.store.ContinuityRows;
import org.lodestar.app.pathway.store.PathwayDesk;
import org.lodestar.app.pathway.store.VersionRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published versions of the local pathway, and whom to ring today. */
@Component
@Transactional(readOnly = true)
public class LocalPathways {
  private final VersionRows versions;
  private final ContinuityRows arrangements;
  private final Helplines helplines;
  private final PathwayDesk desk;

  LocalPathways(
      VersionRows versions, ContinuityRows arrangements, Helplines helplines, PathwayDesk desk) {
    this.versions = versions;
    this.arrangements = arrangements;
    this.helplines = helplines;
    this.desk = desk;
  }

  /** The version that counts on a day. */
  public PathwayVersion inForce(LocalDate day) {
    return versions.inForce(day);
  }

  /** The version that counts today. */
  public PathwayVersion inForce() {
    return versions.inForce(desk.today());
  }

  /**
   * A published version that something has kept.
   *
   * @throws NotFound when there is none
   */
  public PathwayVersion get(UUID id) {
    return versions.find(id).orElseThrow(NotFound::new);
  }

  /** The same for a worker who asks by its number. */
  public PathwayVersion get(Worker worker, int number) {
    desk.require(worker, Action.READ_LOCAL_PATHWAY);
    return versions.find(number).orElseThrow(NotFound::new);
  }

  /** All published versions, newest first. */
  public List<PathwayVersion> list(Worker worker) {
    desk.require(worker, Action.READ_LOCAL_PATHWAY);
    return versions.published();
  }

  /** Every service of the directory that can be rung. */
  public List<Service> services() {
    return helplines.list(Language.ENGLISH);
  }

  /** Whom to ring, in this order, as things stand today; a service that is gone is left out. */
  public List<Contact> contacts(Collection<UUID> services) {
    return contacts(services, services(), continuity().orElse(null));
  }

  /** The same from what was read before. */
  public static List<Contact> contacts(
      Collection<UUID> wanted, List<Service> services, @Nullable Continuity continuity) {
    List<Contact> contacts = new ArrayList<>();
    for (UUID id : wanted) {
      services.stream()
          .filter(service -> service.id().equals(id))
          .map(service -> contact(service, continuity))
          .forEach(contacts::add);
    }
    return contacts;
  }

  private static Contact contact(Service service, @Nullable Continuity continuity) {
    return new Contact(
        service, continuity == null ? null : continuity.instead(service.id()).orElse(null));
  }

  /** What a version says, in the words of a page. */
  public Said said(Page page, PathwayContent content) {
    return new Said(page, content, services(), continuity().orElse(null), desk.today());
  }

  /** What differs between two versions, in the words of a page. */
  public List<ChangeWords> changes(Page page, PathwayVersion before, PathwayVersion after) {
    Said said = said(page, after.content());
    return ChangeWords.of(
        said.about(before.content()), said, Comparison.between(before.content(), after.content()));
  }

  /** The arrangement that is on today. */
  public Optional<Continuity> continuity() {
    LocalDate today = desk.today();
    return arrangements.ahead(today).stream().filter(each -> each.isOn(today)).findFirst();
  }
}
