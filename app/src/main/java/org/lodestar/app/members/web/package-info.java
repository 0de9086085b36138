@NullMarked
package org.lodestar.app.members.web;

import org.jspecify.annotations.NullMarked;
