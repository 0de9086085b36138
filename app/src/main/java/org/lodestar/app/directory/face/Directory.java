package org.lodestar.app.directory.face;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.store.Services;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directory as its editors keep it. */
@Component
@Transactional
public class Directory {
  private final Services services;
  private final Policy policy;
  private final Audit audit;

  Directory(Services services, Policy policy, Audit audit) {
    this.services = services;
    this.policy = policy;
    this.audit = audit;
  }

  /** Every service, shown or not, in order. */
  @Transactional(readOnly = true)
  public List<Service> list(Worker editor) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    return services.all();
  }

  /** One service. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Service get(Worker editor, UUID id) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    return services.find(id).orElseThrow(NotFound::new);
  }

  /**
   * Adds a service; adding the same one again changes nothing.
   *
   * @throws IllegalArgumentException for an emergency entry that pages would not show
   */
  public void add(Worker editor, Service added) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    refuseHiding(added, null);
    if (services.insert(added)) {
      audit.record(DirectoryAudit.SERVICE_ADDED, ref(added.id()));
    }
  }

  /**
   * Replaces a service.
   *
   * @throws ServiceChanged when somebody else was quicker
   * @throws IllegalArgumentException when it would take an emergency entry off the pages
   */
  public void change(Worker editor, Service changed) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    refuseHiding(changed, services.find(changed.id()).orElseThrow(NotFound::new));
    if (!services.update(changed)) {
      throw new ServiceChanged(services.find(changed.id()).orElseThrow(NotFound::new));
    }
    audit.record(DirectoryAudit.SERVICE_CHANGED, ref(changed.id()));
  }

  private static void refuseHiding(Service service, @Nullable Service before) {
    if (service.hidesEmergency(before)) {
      throw new IllegalArgumentException("An emergency entry stays on the pages");
    }
  }

  /** Notes that the editor has compared the record with its source today. */
  public void checked(Worker editor, UUID id) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    if (!services.checked(id, editor.id())) {
      throw new NotFound();
    }
    audit.record(DirectoryAudit.SERVICE_CHECKED, ref(id));
  }

  /** The day by which freshness is measured. */
  @Transactional(readOnly = true)
  public LocalDate today() {
    return services.today();
  }

  private static ObjectRef ref(UUID id) {
    return ObjectRef.of("SERVICE", id);
  }
}
