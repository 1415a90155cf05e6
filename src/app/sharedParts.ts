// What several screens draw with travels with the app. Left to itself, the bundler would give each of
// these small modules a file of its own, and each file costs a first visit a request.
import '../parts/LevelTable.tsx';
import '../parts/LineBullet.tsx';
import '../parts/NeedMark.tsx';
import '../parts/RoleAdder.tsx';
import '../parts/Sources.tsx';
import '../ui/Copy.tsx';
import '../ui/DashList.tsx';
import '../ui/Hero.tsx';
import '../ui/LinkRows.tsx';
import '../ui/Section.tsx';
import '../ui/Select.tsx';
import '../ui/TitledList.tsx';
